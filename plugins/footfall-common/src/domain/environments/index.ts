export * from './environmentStates';
