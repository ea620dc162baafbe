import {
  addDays,
  Day,
  daysBetween,
  isoWeekdayOf,
  startOfInterval,
} from '@footfall/backstage-plugin-footfall-common';
import { STORY_MONTHS } from './story';

const DAYS_PER_MONTH = 365.25 / 12;

/** The day that lies a number of months before another, to the nearest day. */
export function monthsBefore(day: Day, months: number): Day {
  return addDays(day, -Math.round(months * DAYS_PER_MONTH));
}

/** In which month of the story a day lies: 0 at its start, 18 today. */
export function monthOfStory(day: Day, today: Day): number {
  return STORY_MONTHS - daysBetween(day, today) / DAYS_PER_MONTH;
}

/** The Mondays of the weeks that share a day with `[from, to)`. */
export function mondaysIn(from: Day, to: Day): Day[] {
  const mondays = [];
  for (
    let monday = startOfInterval(from, 'week');
    monday < to;
    monday = addDays(monday, 7)
  ) {
    mondays.push(monday);
  }
  return mondays;
}

/** Whether it is a Saturday or a Sunday. */
export function isWeekend(day: Day): boolean {
  return isoWeekdayOf(day) > 5;
}

/**
 * Whether a week lies in the quiet time about Christmas, when changes are frozen
 * and only the weekly patches go out.
 */
export function isQuietWeek(monday: Day): boolean {
  const friday = addDays(monday, 4).slice(5);
  return friday >= '12-23' || friday <= '01-05';
}
