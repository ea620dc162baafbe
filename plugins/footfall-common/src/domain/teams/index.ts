export * from './TeamTree';
