export * from './Money';
export * from './CostEstimate';
export { isCurrency } from './currencies';
export * from './statedRange';
export * from './ConversionRate';
