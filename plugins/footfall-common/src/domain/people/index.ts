export * from './actors';
export * from './activePeople';
