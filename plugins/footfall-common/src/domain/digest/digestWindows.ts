import {
  addDays,
  Day,
  dayOfInstant,
  DayRange,
  lastWholeDays,
  startOfDay,
  startOfInterval,
} from '../time';

const WINDOW_DAYS = 28;

/**
 * The time of the week at which a digest is due.
 *
 * @public
 */
export interface DigestDue {
  /** Monday is 1 and Sunday is 7. */
  readonly isoWeekday: number;
  /** Minutes after midnight. */
  readonly minute: number;
}

/** The last ISO week that has ended before a day. @public */
export function lastWholeWeek(today: Day): DayRange {
  const to = startOfInterval(today, 'week');
  return { from: addDays(to, -7), to };
}

/** The days over which the figures of a week's digest are. @public */
export function digestWindowOf(week: DayRange): DayRange {
  return lastWholeDays(week.to, WINDOW_DAYS);
}

/**
 * Whether the digest of the last whole week is due, in a time zone. On a day
 * on which the clocks change it is due up to an hour off.
 *
 * @public
 */
export function isDigestDue(
  nowMs: number,
  timeZone: string,
  { isoWeekday, minute }: DigestDue,
): boolean {
  const monday = startOfInterval(dayOfInstant(nowMs, timeZone), 'week');
  const dueDay = addDays(monday, isoWeekday - 1);
  return nowMs >= startOfDay(dueDay, timeZone) + minute * 60_000;
}
