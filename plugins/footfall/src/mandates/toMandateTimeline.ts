import {
  addDays,
  Day,
  DayRange,
  daysBetween,
  MandateRecord,
} from '@footfall/backstage-plugin-footfall-common';
import { Dated } from './phaseOf';

const DAYS_BACK = 548;
const DAYS_AHEAD = 45;

/** A bar on a time axis, by where it begins and how long it is, in 0 to 1. */
export interface TimelineBar {
  readonly id: string;
  readonly start: number;
  readonly length: number;
}

/** A mandate as a bar, with the exceptions from it as bars of their own. */
export interface MandateLane extends TimelineBar {
  readonly title: string;
  readonly exceptions: readonly TimelineBar[];
}

/** The days that a timeline shows: 18 months, and a little of what is to come. */
export function timelineRange(today: Day): DayRange {
  return { from: addDays(today, -DAYS_BACK), to: addDays(today, DAYS_AHEAD) };
}

/** Where a day lies on a timeline, from 0 to 1. */
export function placeOf(day: Day, range: DayRange): number {
  const share =
    daysBetween(range.from, day) / daysBetween(range.from, range.to);
  return Math.min(1, Math.max(0, share));
}

function toBars<T extends Dated & { readonly id: string }>(
  records: readonly T[],
  range: DayRange,
): (TimelineBar & { readonly record: T })[] {
  return records.flatMap(record => {
    const start = placeOf(record.from, range);
    const length = placeOf(record.to ?? range.to, range) - start;
    return length > 0 ? [{ id: record.id, start, length, record }] : [];
  });
}

/** The mandates of a range as bars; those that lie outside it are left out. */
export function toMandateTimeline(
  mandates: readonly MandateRecord[],
  range: DayRange,
): MandateLane[] {
  return toBars(mandates, range).map(({ record, ...bar }) => ({
    ...bar,
    title: record.title,
    exceptions: toBars(record.exceptions, range).map(
      ({ id, start, length }) => ({ id, start, length }),
    ),
  }));
}
