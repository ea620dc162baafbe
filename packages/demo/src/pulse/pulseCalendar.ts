import {
  addWorkingDays,
  Day,
} from '@footfall/backstage-plugin-footfall-common';
import { isWeekend, monthsBefore } from '../calendar';
import { PAST_WAVES } from './pulseStory';

const MONTHS_BETWEEN_WAVES = 3;
const OPEN_DAYS = 10;

/** A past wave: counted from 1, open on the days `[opensOn, closesOn)`. */
export interface PulseDays {
  readonly number: number;
  readonly opensOn: Day;
  readonly closesOn: Day;
}

/** A working day a number of working days after another. */
export function workingDaysAfter(day: Day, days: number): Day {
  return addWorkingDays(day, days, new Set());
}

/** The days of the past waves, the oldest first; the next one opens today. */
export function pulseDays(today: Day): PulseDays[] {
  return Array.from({ length: PAST_WAVES }, (_, index) => {
    const due = monthsBefore(
      today,
      (PAST_WAVES - index) * MONTHS_BETWEEN_WAVES,
    );
    const opensOn = isWeekend(due) ? workingDaysAfter(due, 1) : due;
    return {
      number: index + 1,
      opensOn,
      closesOn: workingDaysAfter(opensOn, OPEN_DAYS),
    };
  });
}

/** The day of the wave after the one that opens today. */
export function dayOfNextWave(today: Day): Day {
  return monthsBefore(today, -MONTHS_BETWEEN_WAVES);
}
