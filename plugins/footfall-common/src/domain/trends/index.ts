export {
  type TrendDirection,
  trendDirections,
  type WeeklyValue,
} from './directionOver';
export * from './trendOf';
export * from './plateauOf';
