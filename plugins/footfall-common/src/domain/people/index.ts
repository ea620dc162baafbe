export * from './actors';
export * from './activePeople';
export * from './eligiblePeople';
export * from './shareOfPeople';
