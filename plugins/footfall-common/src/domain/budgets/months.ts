import {
  Day,
  dayOfInstant,
  intervalAround,
  TimeWindow,
  windowOf,
} from '../time';
import { Month } from './Budget';

const MONTHS_PER_YEAR = 12;

/**
 * The month that a day lies in.
 *
 * @public
 */
export function monthOfDay(day: Day): Month {
  return day.slice(0, 7);
}

/**
 * The month of an instant in a time zone.
 *
 * @param instantMs - milliseconds since the Unix epoch
 * @public
 */
export function monthOfInstant(instantMs: number, timeZone: string): Month {
  return monthOfDay(dayOfInstant(instantMs, timeZone));
}

/**
 * The month that lies so many months later, or earlier where negative.
 *
 * @public
 */
export function addMonths(month: Month, months: number): Month {
  const [year, number] = month.split('-').map(Number);
  const index = year * MONTHS_PER_YEAR + number - 1 + months;
  const later = Math.floor(index / MONTHS_PER_YEAR);
  return `${String(later).padStart(4, '0')}-${String(
    (index % MONTHS_PER_YEAR) + 1,
  ).padStart(2, '0')}`;
}

/**
 * So many months, of which the given one is the last.
 *
 * @public
 */
export function monthsUpTo(last: Month, count: number): Month[] {
  return Array.from({ length: count }, (_, index) =>
    addMonths(last, index + 1 - count),
  );
}

/**
 * The days and the instants of a month. It is an hour shorter or longer where
 * the clocks of the zone change in it.
 *
 * @public
 */
export function windowOfMonth(month: Month, timeZone: string): TimeWindow {
  return windowOf(intervalAround(`${month}-01` as Day, 'month'), timeZone);
}
