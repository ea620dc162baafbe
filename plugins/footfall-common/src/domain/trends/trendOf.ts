import {
  mannKendallPValueOf,
  Observation,
  theilSenSlopeOf,
} from './statistics';

/** The weeks that a trend looks back on. @public */
export const TREND_WEEKS = 12;
/** With fewer values than this there is no trend to speak of. @public */
export const MIN_TREND_VALUES = 8;

const SIGNIFICANCE = 0.05;
const MIN_SLOPE_PP = 0.1;

/** @public */
export const trendDirections = ['rising', 'falling', 'flat'] as const;

/** @public */
export type TrendDirection = (typeof trendDirections)[number];

/**
 * Where a figure is going, or that there are too few weeks to tell.
 *
 * @public
 */
export type Trend =
  | {
      readonly direction: TrendDirection;
      /** The Theil–Sen slope, in percentage points per week. */
      readonly slope: number;
      /** Of the Mann–Kendall test. */
      readonly pValue: number;
      readonly weeks: number;
    }
  | {
      readonly direction: null;
      readonly weeks: number;
      readonly needed: number;
    };

/** A week's value in percentage points; `null` where it has none. @public */
export type WeeklyValue = number | null;

function observationsOf(weeks: readonly WeeklyValue[]): Observation[] {
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

/**
 * The trend over the last 12 whole weeks: rising or falling where the
 * Mann–Kendall test finds p < 0.05 and the Theil–Sen slope is at least 0.1
 * percentage points a week, else flat.
 *
 * @param weeks - whole weeks, oldest first, in percentage points
 * @public
 */
export function trendOf(weeks: readonly WeeklyValue[]): Trend {
  const last = weeks.slice(-TREND_WEEKS);
  const values = observationsOf(last).length;
  return values < MIN_TREND_VALUES
    ? { direction: null, weeks: values, needed: MIN_TREND_VALUES }
    : directionOver(last);
}
