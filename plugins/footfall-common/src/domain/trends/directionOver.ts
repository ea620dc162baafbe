import {
  mannKendallPValueOf,
  Observation,
  theilSenSlopeOf,
} from './statistics';

const SIGNIFICANCE = 0.05;
const MIN_SLOPE_PP = 0.1;

/** @public */
export const trendDirections = ['rising', 'falling', 'flat'] as const;

/** @public */
export type TrendDirection = (typeof trendDirections)[number];

/** A week's value in percentage points; `null` where it has none. @public */
export type WeeklyValue = number | null;

/** The weeks that have a value, with their places. */
export function observationsOf(weeks: readonly WeeklyValue[]): Observation[] {
  return weeks.flatMap((value, at) => (value === null ? [] : [{ at, value }]));
}

/** The direction over exactly the weeks given. */
export function directionOver(weeks: readonly WeeklyValue[]) {
  const observations = observationsOf(weeks);
  const slope = theilSenSlopeOf(observations) ?? 0;
  const pValue = mannKendallPValueOf(observations);
  const isMoving = pValue < SIGNIFICANCE && Math.abs(slope) >= MIN_SLOPE_PP;
  const moving: TrendDirection = slope > 0 ? 'rising' : 'falling';
  const direction: TrendDirection = isMoving ? moving : 'flat';
  return { direction, slope, pValue, weeks: observations.length };
}
