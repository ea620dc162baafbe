export * from './catalogTrust';
