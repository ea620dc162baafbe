export * from './Mandate';
export * from './mandatedDays';
export * from './mandateCoverage';
