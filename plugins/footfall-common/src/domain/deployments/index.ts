export * from './Deployment';
export * from './planBatch';
export * from './tiers';
