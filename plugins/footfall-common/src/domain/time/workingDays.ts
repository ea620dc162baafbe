import { InputError } from '@backstage/errors';
import { addDays, Day, isoWeekdayOf } from './Day';

const SATURDAY = 6;

/**
 * Whether people can be expected to work: Saturday, Sunday and holidays are not
 * working days.
 *
 * @public
 */
export function isWorkingDay(day: Day, holidays: ReadonlySet<Day>): boolean {
  return isoWeekdayOf(day) < SATURDAY && !holidays.has(day);
}

/**
 * The working day that lies `days` working days after a day, which itself does
 * not count: one working day after a Friday, a Saturday or a Sunday is Monday.
 * No working days after a day is the day itself.
 *
 * @throws InputError where `days` is negative or no whole number.
 * @public
 */
export function addWorkingDays(
  day: Day,
  days: number,
  holidays: ReadonlySet<Day>,
): Day {
  if (!Number.isInteger(days) || days < 0) {
    throw new InputError(`${days} is no number of working days to wait`);
  }
  let at = day;
  for (let left = days; left > 0; ) {
    at = addDays(at, 1);
    left -= isWorkingDay(at, holidays) ? 1 : 0;
  }
  return at;
}
