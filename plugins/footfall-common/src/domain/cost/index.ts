export * from './Money';
export * from './CostEstimate';
