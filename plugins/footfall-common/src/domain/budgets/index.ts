export * from './Budget';
