import { Day } from '../time';
import { WavePlan } from './planWave';

/**
 * A moment of a wave.
 *
 * @public
 */
export interface NoticeMoment {
  readonly today: Day;
  readonly isWorkingDay: boolean;
  /** Whether the hour has come at which people are written to. */
  readonly hasHourCome: boolean;
}

/**
 * Which notice of a wave may be sent: 0 is the invitation, 1 and 2 are the
 * reminders. What could not be sent in time is sent later, but nobody is reminded
 * on a day off, and nobody hears twice on one day: on the day of a reminder, what
 * is still owed waits for its hour and is sent as one.
 *
 * @returns `null` where none may
 * @public
 */
export function dueNotice(
  { reminderDays }: Pick<WavePlan, 'reminderDays'>,
  { today, isWorkingDay, hasHourCome }: NoticeMoment,
): number | null {
  if (reminderDays.includes(today) && !hasHourCome) {
    return null;
  }
  const number = reminderDays.filter(day => day <= today).length;
  return number > 0 && !isWorkingDay ? null : number;
}
