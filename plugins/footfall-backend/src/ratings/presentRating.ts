import { NotFoundError } from '@backstage/errors';
import {
  Rating,
  RatingQuestion,
  RatingReceipt,
  RatingStanding,
  ratingWindows,
} from '@footfall/backstage-plugin-footfall-common';
import { instantOf } from '../database/columns';
import { LedgerEntry } from './RatingStore';
import { TemplateRun } from './ScaffolderTasks';

const untilOf = ({ answeredMs }: LedgerEntry) =>
  answeredMs === null ? null : instantOf(answeredMs + ratingWindows.changeMs);

/** What somebody is told of the rating of a run of theirs. */
export function presentQuestion(known: {
  readonly run: TemplateRun;
  readonly entry: LedgerEntry | null;
  readonly standing: RatingStanding;
  readonly rating: Rating | null;
}): RatingQuestion {
  const { run, entry, standing, rating } = known;
  if (standing === 'not-theirs') {
    throw new NotFoundError('There is no such run of yours');
  }
  return {
    taskId: run.taskId,
    state: standing,
    templateRef: run.templateRef,
    outcome: run.outcome,
    rating: rating && { ...rating, reasons: [...rating.reasons] },
    changeableUntil: standing === 'changeable' && entry ? untilOf(entry) : null,
  };
}

/** What somebody is told of a rating that was taken in. */
export function presentReceipt(entry: LedgerEntry): RatingReceipt {
  return { changeableUntil: untilOf(entry) ?? instantOf(0) };
}
