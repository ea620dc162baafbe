export * from './Day';
export * from './DayRange';
export * from './CalendarInterval';
export * from './tiles';
export * from './workingDays';
