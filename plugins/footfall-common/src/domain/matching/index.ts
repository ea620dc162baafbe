export * from './TextMatch';
