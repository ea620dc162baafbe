import { addDays, Day, dayOfInstant } from '../time';

/**
 * The occasion of a rating: the UTC day on which it was first given. Its key
 * lives until none of its ratings can be changed.
 *
 * @public
 */
export function ratingDayOf(answeredMs: number): Day {
  return dayOfInstant(answeredMs, 'UTC');
}

/**
 * The last day whose ratings can no longer be changed: one given in its last
 * second can be until a day later.
 *
 * @public
 */
export function lastSettledDay(nowMs: number): Day {
  return addDays(dayOfInstant(nowMs, 'UTC'), -2);
}
