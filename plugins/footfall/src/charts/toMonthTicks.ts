import {
  addDays,
  Day,
  DayRange,
  intervalsIn,
} from '@footfall/backstage-plugin-footfall-common';

/** Where a month begins on a time axis. */
export interface MonthTick {
  readonly day: Day;
  /** The first tick, and the first of each year, name the year. */
  readonly hasYear: boolean;
}

/**
 * The months to mark on a time axis: as many as fit, evenly spaced, and never
 * one that begins before the axis does.
 */
export function toMonthTicks(range: DayRange, maxTicks: number): MonthTick[] {
  const months = intervalsIn(range, 'month')
    .map(month => month.from)
    .filter(day => day >= range.from && day < addDays(range.to, -7));
  const step = [1, 2, 3, 6, 12].find(
    size => Math.ceil(months.length / size) <= maxTicks,
  );
  return months
    .filter((_, index) => index % (step ?? 12) === 0)
    .map((day, index, ticks) => ({
      day,
      hasYear: index === 0 || ticks[index - 1].slice(0, 4) !== day.slice(0, 4),
    }));
}
