import { Day } from '@footfall/backstage-plugin-footfall-common';

const NARROW_SPACE = '\u202f';
const MINUS = '\u2212';
const MS_PER_MINUTE = 60_000;

/** 'en' alone means American dates; the rest of the world writes the day first. */
export const localeOf = (language: string) =>
  language === 'en' ? 'en-GB' : language;

/** How numbers, days and ages are written for a reader. */
export interface Formats {
  count(value: number): string;
  /** A share in 0 to 1; never rounded to 0 % or 100 % unless it is that. */
  share(value: number): string;
  /** Percentage points with their sign. */
  points(value: number): string;
  day(day: Day): string;
  shortDay(day: Day): string;
  month(day: Day): string;
  monthOfYear(day: Day): string;
  /** An instant with the zone that it is told in; the reader's by default. */
  instant(instant: string, timeZone?: string): string;
  /** How long ago an instant was: `2 min ago`. */
  ago(instant: string, nowMs: number): string;
  /** How long something takes, in its largest unit: `2 min`. */
  duration(seconds: number): string;
  /** Names one after the other. */
  list(names: readonly string[]): string;
}

function roundPoints(value: number): number {
  const rounded =
    Math.abs(value) < 10 ? Math.round(value * 10) / 10 : Math.round(value);
  return rounded === 0 ? 0 : rounded;
}

function wholePercentOf(share: number): string {
  const percent = share * 100;
  if (percent > 0 && percent < 1) {
    return '<1';
  }
  if (percent > 99 && percent < 100) {
    return '>99';
  }
  return String(Math.round(percent));
}

const SECONDS = { unit: 'second', length: 1, from: 0 };
// From about two of a unit on, so that rounding does not tell half of it.
const durationUnits = [
  { unit: 'day', length: 86_400, from: 48 * 3_600 },
  { unit: 'hour', length: 3_600, from: 120 * 60 },
  { unit: 'minute', length: 60, from: 90 },
  SECONDS,
];

const dayParts: Intl.DateTimeFormatOptions = {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
};

/** Formats for a language, such as `en`. */
export function createFormats(language: string): Formats {
  const locale = localeOf(language);
  const number = new Intl.NumberFormat(locale);
  const relative = new Intl.RelativeTimeFormat(locale, {
    numeric: 'auto',
    style: 'short',
  });
  const list = new Intl.ListFormat(locale, { type: 'unit', style: 'short' });
  // A Day has no time zone: it is read and written in the same one.
  const dayFormat = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, {
      ...options,
      timeZone: 'UTC',
    });
    return (day: Day) => format.format(Date.parse(`${day}T00:00:00Z`));
  };
  const instantFormatIn = (timeZone?: string) =>
    new Intl.DateTimeFormat(locale, {
      ...dayParts,
      hour: '2-digit',
      minute: '2-digit',
      timeZone,
      timeZoneName: 'short',
    });
  const instantFormat = instantFormatIn();
  return {
    count: value => number.format(value),
    share: value => `${wholePercentOf(value)}${NARROW_SPACE}%`,
    points: value => {
      const points = roundPoints(value);
      const sign = points > 0 ? '+' : MINUS;
      return `${points === 0 ? '' : sign}${number.format(
        Math.abs(points),
      )}${NARROW_SPACE}pp`;
    },
    day: dayFormat(dayParts),
    shortDay: dayFormat({ day: 'numeric', month: 'short' }),
    month: dayFormat({ month: 'short' }),
    monthOfYear: dayFormat({ month: 'short', year: 'numeric' }),
    instant: (instant, timeZone) =>
      (timeZone === undefined
        ? instantFormat
        : instantFormatIn(timeZone)
      ).format(Date.parse(instant)),
    ago: (instant, nowMs) => {
      const minutes = Math.round((Date.parse(instant) - nowMs) / MS_PER_MINUTE);
      if (Math.abs(minutes) < 60) {
        return relative.format(minutes, 'minute');
      }
      const hours = Math.round(minutes / 60);
      return Math.abs(hours) < 48
        ? relative.format(hours, 'hour')
        : relative.format(Math.round(hours / 24), 'day');
    },
    duration: seconds => {
      const { unit, length } =
        durationUnits.find(step => seconds >= step.from) ?? SECONDS;
      return new Intl.NumberFormat(locale, {
        style: 'unit',
        unit,
        unitDisplay: 'short',
        maximumFractionDigits: 0,
      }).format(seconds / length);
    },
    list: names => list.format(names),
  };
}
