export * from './Route';
export * from './classifyRoute';
