export * from './environmentStates';
export * from './Environment';
export * from './environmentStateOf';
export * from './planAutoShutdowns';
export * from './planReminders';
export * from './extendEnvironment';
export * from './nextAttemptOf';
export * from './environmentMoney';
