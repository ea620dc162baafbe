export * from './Metric';
