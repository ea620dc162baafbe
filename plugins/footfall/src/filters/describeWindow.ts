import { addDays, DayRange } from '@footfall/backstage-plugin-footfall-common';
import { Formats } from '../figures/formats';

/**
 * A window by its first and its last day: `25 Oct – 21 Nov 2026`. One day is
 * named once.
 */
export function describeWindow(window: DayRange, formats: Formats): string {
  const last = addDays(window.to, -1);
  if (window.from === last) {
    return formats.day(last);
  }
  const isOneYear = window.from.slice(0, 4) === last.slice(0, 4);
  const first = isOneYear
    ? formats.shortDay(window.from)
    : formats.day(window.from);
  return `${first} – ${formats.day(last)}`;
}
