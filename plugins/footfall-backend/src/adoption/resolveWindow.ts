import { InputError } from '@backstage/errors';
import {
  addDays,
  CalendarInterval,
  Day,
  DayRange,
  dayRangeOf,
  daysBetween,
  intervalsIn,
} from '@footfall/backstage-plugin-footfall-common';

const DEFAULT_WINDOW_DAYS = 28;
const MAX_WINDOW_DAYS = 3_660;
const MAX_POINTS = 400;
/** Of all rows of an answer: about a hundred megabytes. */
const MAX_POINTS_OF_ROWS = 100_000;
/** Beyond these a calendar cannot be reckoned with to and fro. */
const FIRST_DAY = '1900-01-01';
const LAST_DAY = '2999-12-31';

function reckonableRangeOf(from: Day, to: Day): DayRange {
  const range = dayRangeOf(from, to);
  if (from < FIRST_DAY || to > LAST_DAY) {
    throw new InputError(
      `The window from ${from} to ${to} does not lie between ${FIRST_DAY} and ${LAST_DAY}`,
    );
  }
  return range;
}

/**
 * The window that a request asks for: by default the 28 whole days up to `to`,
 * which itself is today unless stated.
 *
 * @throws InputError where it is empty or longer than ten years.
 */
export function resolveWindow(
  requested: { readonly from?: Day; readonly to?: Day },
  today: Day,
): DayRange {
  const to = requested.to ?? today;
  const from = requested.from ?? addDays(to, -DEFAULT_WINDOW_DAYS);
  const range = reckonableRangeOf(from, to);
  if (daysBetween(from, to) > MAX_WINDOW_DAYS) {
    throw new InputError(
      `The window from ${from} to ${to} is longer than ten years`,
    );
  }
  return range;
}

/**
 * The whole calendar intervals of a series.
 *
 * @throws InputError where there are none, or too many points to look at.
 */
export function resolveIntervals(
  range: DayRange,
  interval: CalendarInterval,
): DayRange[] {
  const intervals = intervalsIn(
    reckonableRangeOf(range.from, range.to),
    interval,
  );
  if (intervals.length > MAX_POINTS) {
    throw new InputError(
      `${intervals.length} points are more than the ${MAX_POINTS} that a series may have; take a longer interval than '${interval}'`,
    );
  }
  return intervals;
}

/**
 * Holds the rows of an answer against the points that each of them would have.
 *
 * @throws InputError where they are too many to be put together.
 */
export function assertPointsFit(rows: number, points: number) {
  if (rows * points > MAX_POINTS_OF_ROWS) {
    throw new InputError(
      `${rows} rows of ${points} points each are more than the ${MAX_POINTS_OF_ROWS} points that an answer may have; take a longer interval, a later 'seriesFrom', a 'team' or 'type', or pages of fewer rows by a smaller 'limit', which CSV does not have`,
    );
  }
}

/** The shortest range that holds all of the ranges. */
export function rangeAround(ranges: readonly DayRange[]): DayRange {
  return {
    from: ranges.map(range => range.from).reduce((a, b) => (a < b ? a : b)),
    to: ranges.map(range => range.to).reduce((a, b) => (a > b ? a : b)),
  };
}
