import { InputError } from '@backstage/errors';
import {
  dayOfInstant,
  ParsedNewRating,
  startOfDay,
} from '@footfall/backstage-plugin-footfall-common';
import { RecordedRun } from './RatingStore';

/**
 * What somebody rates who tells of it themselves. It ended when they say so: of a
 * day that is over, at its beginning.
 *
 * @throws InputError where the day is still to come.
 */
export function runOfRating(
  { flow, subject, occasion, outcome, day }: ParsedNewRating,
  personRef: string,
  nowMs: number,
): { readonly run: RecordedRun; readonly answeredMs: number } {
  const today = dayOfInstant(nowMs, 'UTC');
  if (day !== undefined && day > today) {
    throw new InputError(`'day' is ${day}, which is still to come`);
  }
  const answeredMs =
    day === undefined || day === today ? nowMs : startOfDay(day, 'UTC');
  return {
    run: {
      flow,
      occasion,
      personRef,
      subject:
        flow === 'template' ? subject.toLocaleLowerCase('en-US') : subject,
      outcome,
      // Rated as it is told: whoever tells of it decides whether it is too late.
      endedMs: nowMs,
    },
    answeredMs,
  };
}
