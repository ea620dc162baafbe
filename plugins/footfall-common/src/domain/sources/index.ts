export * from './sourceHealth';
export * from './weightedMedian';
