import {
  CalendarInterval,
  calendarIntervals,
  intervalAround,
} from './CalendarInterval';
import { Day } from './Day';
import { DayRange } from './DayRange';

/**
 * One whole calendar interval, by its unit and its first day.
 *
 * @public
 */
export interface Tile {
  readonly interval: CalendarInterval;
  readonly from: Day;
}

/** The run of whole intervals in a range; undefined where none fits. */
function wholeIntervalsIn(range: DayRange, interval: CalendarInterval) {
  const tiles: Tile[] = [];
  let next = intervalAround(range.from, interval);
  if (next.from < range.from) {
    next = intervalAround(next.to, interval);
  }
  const { from } = next;
  while (next.to <= range.to) {
    tiles.push({ interval, from: next.from });
    next = intervalAround(next.to, interval);
  }
  return tiles.length > 0 ? { from, to: next.from, tiles } : undefined;
}

/**
 * Lays calendar intervals over a range, the longest that fit: a year is three
 * quarters, and months, weeks and days at its ends. What was counted for each
 * of them adds up to what there is in the range.
 *
 * @param units - that may be used, the longest first and days among them
 * @returns tiles that do not overlap and leave no gap, oldest first
 * @public
 */
export function tilesOf(
  range: DayRange,
  units: readonly CalendarInterval[] = [...calendarIntervals].reverse(),
): Tile[] {
  if (range.from >= range.to) {
    return [];
  }
  const [longest, ...shorter] = units;
  const middle = wholeIntervalsIn(range, longest);
  return middle
    ? [
        ...tilesOf({ from: range.from, to: middle.from }, shorter),
        ...middle.tiles,
        ...tilesOf({ from: middle.to, to: range.to }, shorter),
      ]
    : tilesOf(range, shorter);
}
