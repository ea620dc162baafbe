export * from './trendOf';
export * from './plateauOf';
