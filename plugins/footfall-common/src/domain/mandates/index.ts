export * from './Mandate';
export * from './mandatedDays';
