export * from './Service';
export * from './serviceRefOf';
export * from './evidence';
export * from './matchRenames';
