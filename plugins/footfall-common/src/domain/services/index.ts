export * from './Service';
export * from './serviceRefOf';
export * from './evidence';
