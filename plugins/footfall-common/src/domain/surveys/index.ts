export * from './ClosedWave';
