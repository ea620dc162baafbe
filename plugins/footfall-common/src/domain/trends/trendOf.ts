import {
  directionOver,
  observationsOf,
  TrendDirection,
  WeeklyValue,
} from './directionOver';

/** The weeks that a trend looks back on. @public */
export const TREND_WEEKS = 12;
/** With fewer values than this there is no trend to speak of. @public */
export const MIN_TREND_VALUES = 8;

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

/**
 * The trend over the last 12 whole weeks: rising or falling where the
 * Mann–Kendall test finds p below 0.05 and the Theil–Sen slope is at least 0.1
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
