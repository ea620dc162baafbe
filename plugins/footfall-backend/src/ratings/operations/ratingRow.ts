import {
  Day,
  Rating,
  RatingFlow,
  RatingOutcome,
} from '@footfall/backstage-plugin-footfall-common';
import { optionalIntegerOf } from '../../database/columns';
import { LedgerEntry, RatingOccasion, RecordedRun } from '../RatingStore';

export interface RatingAskRow {
  flow: RatingFlow;
  occasion: string;
  person_ref: string;
  subject: string;
  outcome: RatingOutcome;
  ended_ms: number | string;
  state: 'asked' | 'answered' | 'dismissed' | 'closed';
  answered_ms: number | string | null;
  answered_on: Day | null;
  answered_in: string | null;
  notice: 'claimed' | 'sent' | null;
  notice_ms: number | string | null;
}

export interface RatingAnswerRow {
  id: string;
  day: Day | null;
  flow: RatingFlow;
  subject: string;
  month: string;
  outcome: RatingOutcome;
  stars: number | null;
  reasons: string;
  comment: string | null;
}

export const keyOfOccasion = ({
  flow,
  occasion,
  personRef,
}: RatingOccasion) => ({ flow, occasion, person_ref: personRef });

export function toAskRow(run: RecordedRun): RatingAskRow {
  return {
    ...keyOfOccasion(run),
    subject: run.subject,
    outcome: run.outcome,
    ended_ms: run.endedMs,
    state: 'asked',
    answered_ms: null,
    answered_on: null,
    answered_in: null,
    notice: null,
    notice_ms: null,
  };
}

export function toLedgerEntry(row: RatingAskRow): LedgerEntry {
  return {
    state: row.state,
    outcome: row.outcome,
    answeredMs: optionalIntegerOf(row.answered_ms),
    answeredOn: row.answered_on,
  };
}

export function toRating(
  row: Pick<RatingAnswerRow, 'stars' | 'reasons' | 'comment'>,
): Rating {
  return {
    stars: row.stars,
    reasons: JSON.parse(row.reasons),
    comment: row.comment,
  };
}
