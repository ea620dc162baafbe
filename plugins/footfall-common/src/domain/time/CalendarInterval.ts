import { addDays, Day, isoWeekdayOf } from './Day';
import { DayRange } from './DayRange';

/** @public */
export const calendarIntervals = ['day', 'week', 'month', 'quarter'] as const;

/**
 * The calendar units of a series. Weeks are ISO weeks and begin on Monday.
 *
 * @public
 */
export type CalendarInterval = (typeof calendarIntervals)[number];

const firstOfMonth = (year: number, monthIndex: number): Day =>
  new Date(Date.UTC(year, monthIndex, 1)).toISOString().slice(0, 10) as Day;

const yearOf = (day: Day) => Number(day.slice(0, 4));
const monthIndexOf = (day: Day) => Number(day.slice(5, 7)) - 1;

const startTable: Record<CalendarInterval, (day: Day) => Day> = {
  day: day => day,
  week: day => addDays(day, 1 - isoWeekdayOf(day)),
  month: day => firstOfMonth(yearOf(day), monthIndexOf(day)),
  quarter: day =>
    firstOfMonth(yearOf(day), Math.floor(monthIndexOf(day) / 3) * 3),
};

const nextTable: Record<CalendarInterval, (start: Day) => Day> = {
  day: start => addDays(start, 1),
  week: start => addDays(start, 7),
  month: start => firstOfMonth(yearOf(start), monthIndexOf(start) + 1),
  quarter: start => firstOfMonth(yearOf(start), monthIndexOf(start) + 3),
};

/**
 * The first day of the day, week, month or quarter that a day lies in.
 *
 * @public
 */
export function startOfInterval(day: Day, interval: CalendarInterval): Day {
  return startTable[interval](day);
}

/**
 * The whole day, week, month or quarter that a day lies in.
 *
 * @public
 */
export function intervalAround(day: Day, interval: CalendarInterval): DayRange {
  const from = startOfInterval(day, interval);
  return { from, to: nextTable[interval](from) };
}

/**
 * Every whole calendar interval that shares a day with the range, oldest first.
 * The first and the last one may reach beyond the range: a point of a series is
 * always a whole week, never a part of one.
 *
 * @public
 */
export function intervalsIn(
  range: DayRange,
  interval: CalendarInterval,
): DayRange[] {
  const intervals: DayRange[] = [];
  let next = intervalAround(range.from, interval);
  while (next.from < range.to) {
    intervals.push(next);
    next = intervalAround(next.to, interval);
  }
  return intervals;
}

/**
 * The ISO 8601 week of a day, `2026-W53`. The year is that of the week's
 * Thursday, so that 2027-01-01 lies in 2026-W53.
 *
 * @public
 */
export function isoWeekOf(day: Day): string {
  const thursday = addDays(startOfInterval(day, 'week'), 3);
  const dayOfYear =
    (Date.parse(`${thursday}T00:00:00Z`) -
      Date.parse(`${thursday.slice(0, 4)}-01-01T00:00:00Z`)) /
    86_400_000;
  const week = Math.floor(dayOfYear / 7) + 1;
  return `${thursday.slice(0, 4)}-W${String(week).padStart(2, '0')}`;
}
