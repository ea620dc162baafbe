import { Day } from '@footfall/backstage-plugin-footfall-common';

const MS_PER_HALF_WEEK = 302_400_000;

/** Where a day lies on a time axis. */
export function timeOf(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** Where the week that begins on a day is drawn: in its middle. */
export function timeOfWeek(from: Day): number {
  return timeOf(from) + MS_PER_HALF_WEEK;
}
