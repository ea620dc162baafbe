export * from './Acknowledgement';
export * from './OverBudgetPolicy';
export * from './judgeAcknowledgement';
export * from './judgeOrder';
export * from './wordsOfCost';
