import { InputError } from '@backstage/errors';

/**
 * A calendar day, `YYYY-MM-DD`. It says nothing about a time zone: which
 * instants belong to it is decided by {@link dayOfInstant} and {@link startOfDay}.
 * Days compare correctly as strings.
 *
 * @public
 */
export type Day = string & { readonly __brand: 'Day' };

const MS_PER_DAY = 86_400_000;
const DAY_PATTERN = /^\d{4}-\d{2}-\d{2}$/;

const utcMidnight = (day: Day) => Date.parse(`${day}T00:00:00Z`);
const dayOfUtcInstant = (instantMs: number) =>
  new Date(instantMs).toISOString().slice(0, 10) as Day;

/**
 * Whether the text is a day that exists in the calendar.
 *
 * @public
 */
export function isDay(text: string): text is Day {
  if (!DAY_PATTERN.test(text)) {
    return false;
  }
  const instantMs = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(instantMs) && dayOfUtcInstant(instantMs) === text;
}

/**
 * Reads a day.
 *
 * @throws InputError where the text is not a day of the calendar.
 * @public
 */
export function parseDay(text: string): Day {
  if (!isDay(text)) {
    throw new InputError(
      `'${text}' is not a day; write it as YYYY-MM-DD, for example 2026-03-29`,
    );
  }
  return text;
}

/**
 * The day that lies `days` days later (or earlier, where negative).
 *
 * @public
 */
export function addDays(day: Day, days: number): Day {
  return dayOfUtcInstant(utcMidnight(day) + days * MS_PER_DAY);
}

/**
 * How many days lie in `[from, to)`; negative where `to` is earlier.
 *
 * @public
 */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((utcMidnight(to) - utcMidnight(from)) / MS_PER_DAY);
}

/**
 * The ISO weekday, Monday is 1 and Sunday is 7.
 *
 * @public
 */
export function isoWeekdayOf(day: Day): number {
  return new Date(utcMidnight(day)).getUTCDay() || 7;
}

// Formatters are costly to make and depend on nothing but the zone.
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(timeZone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-CA', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    formatters.set(timeZone, formatter);
  }
  return formatter;
}

/**
 * The calendar day of an instant in a time zone.
 *
 * @param instantMs - milliseconds since the Unix epoch
 * @param timeZone - an IANA zone such as `Europe/London`, or `UTC`
 * @public
 */
export function dayOfInstant(instantMs: number, timeZone: string): Day {
  return timeZone === 'UTC'
    ? dayOfUtcInstant(instantMs)
    : (formatterFor(timeZone).format(instantMs) as Day);
}

// Some zones skip midnight on a daylight saving day, so the instant is searched
// for rather than computed from an offset: the day of an instant never goes back
// as time goes on.
function findStartOfDay(day: Day, timeZone: string): number {
  const midnight = utcMidnight(day);
  const hourMs = 3_600_000;
  let before = midnight - 16 * hourMs;
  let atOrAfter = midnight + 16 * hourMs;
  while (atOrAfter - before > 1000) {
    const middle = before + Math.floor((atOrAfter - before) / 2000) * 1000;
    if (dayOfInstant(middle, timeZone) >= day) {
      atOrAfter = middle;
    } else {
      before = middle;
    }
  }
  return atOrAfter;
}

/** Found instants by zone and day; a question about a year asks for few. */
const startsOfDays = new Map<string, number>();
const MAX_STARTS_OF_DAYS = 20_000;

/**
 * The first instant of a day in a time zone, in milliseconds since the epoch.
 *
 * @public
 */
export function startOfDay(day: Day, timeZone: string): number {
  if (timeZone === 'UTC') {
    return utcMidnight(day);
  }
  const key = `${timeZone} ${day}`;
  const known = startsOfDays.get(key);
  if (known !== undefined) {
    return known;
  }
  const start = findStartOfDay(day, timeZone);
  if (startsOfDays.size >= MAX_STARTS_OF_DAYS) {
    startsOfDays.clear();
  }
  startsOfDays.set(key, start);
  return start;
}
