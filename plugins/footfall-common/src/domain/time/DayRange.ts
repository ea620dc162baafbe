import { InputError } from '@backstage/errors';
import { addDays, Day, daysBetween, startOfDay } from './Day';

/**
 * The half-open interval of days `[from, to)`.
 *
 * @public
 */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

/**
 * A window: its days, and the instants `[fromMs, toMs)` at which they begin and
 * end in the configured time zone.
 *
 * @public
 */
export interface TimeWindow extends DayRange {
  readonly fromMs: number;
  readonly toMs: number;
}

/**
 * @throws InputError where the interval is empty or runs backwards.
 * @public
 */
export function dayRangeOf(from: Day, to: Day): DayRange {
  if (from >= to) {
    throw new InputError(
      `The window from ${from} to ${to} is empty; 'to' is the first day after the window`,
    );
  }
  return { from, to };
}

/** @public */
export function windowOf(range: DayRange, timeZone: string): TimeWindow {
  return {
    from: range.from,
    to: range.to,
    fromMs: startOfDay(range.from, timeZone),
    toMs: startOfDay(range.to, timeZone),
  };
}

/**
 * The window of the same length that ends where this one begins.
 *
 * @public
 */
export function rangeBefore(range: DayRange): DayRange {
  return {
    from: addDays(range.from, -daysBetween(range.from, range.to)),
    to: range.from,
  };
}

/**
 * The last `days` whole days: today has not ended and is left out.
 *
 * @public
 */
export function lastWholeDays(today: Day, days: number): DayRange {
  return { from: addDays(today, -days), to: today };
}

/**
 * What ranges have in common with a range.
 *
 * @public
 */
export function clipRanges(
  ranges: readonly DayRange[],
  { from, to }: DayRange,
): DayRange[] {
  const clipped: DayRange[] = [];
  for (const range of ranges) {
    const first = range.from < from ? from : range.from;
    const end = range.to > to ? to : range.to;
    if (first < end) {
      clipped.push({ from: first, to: end });
    }
  }
  return clipped;
}
