export * from './Versions';
