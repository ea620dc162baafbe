import { ConflictError } from '@backstage/errors';
import { Day, ratingDayOf } from '@footfall/backstage-plugin-footfall-common';
import { Knex } from 'knex';
import { AnswerKeyring } from '../../anonymity/AnswerKeyring';
import { Admission, GivenRating, LedgerEntry } from '../RatingStore';
import { answerIdOf, keyNameOf } from './answerIdOf';
import { lockEntry } from './lockEntry';
import { keyOfOccasion, RatingAnswerRow, RatingAskRow } from './ratingRow';

/** The key of the day on which the answer was first given. */
async function secretOf(
  trx: Knex.Transaction,
  keyring: AnswerKeyring,
  entry: LedgerEntry,
  day: Day,
): Promise<string> {
  if (entry.answeredOn === null) {
    return keyring.keyOf(trx, keyNameOf(day));
  }
  const secret = await keyring.find(trx, keyNameOf(day));
  if (secret === undefined) {
    throw new ConflictError('This rating can no longer be changed');
  }
  return secret;
}

/**
 * Keeps an answer under the key of its day, and in the ledger only that there is
 * one. Whoever clicks twice, or in two browsers, waits for the lock and then
 * changes the first answer.
 */
export async function recordAnswer(
  trx: Knex.Transaction,
  keyring: AnswerKeyring,
  { run, rating, answeredMs }: GivenRating,
  admit: Admission,
): Promise<LedgerEntry> {
  const entry = await lockEntry(trx, run);
  admit(entry);
  const day = entry.answeredOn ?? ratingDayOf(answeredMs);
  const secret = await secretOf(trx, keyring, entry, day);
  const answer: RatingAnswerRow = {
    id: answerIdOf(secret, run),
    day,
    flow: run.flow,
    subject: run.subject,
    month: day.slice(0, 7),
    outcome: run.outcome,
    stars: rating.stars,
    reasons: JSON.stringify(rating.reasons),
    comment: rating.comment,
  };
  await trx<RatingAnswerRow>('rating_answers')
    .insert(answer)
    .onConflict('id')
    .merge(['outcome', 'stars', 'reasons', 'comment']);
  const answered: LedgerEntry = {
    state: 'answered',
    outcome: run.outcome,
    answeredMs: entry.answeredMs ?? answeredMs,
    answeredOn: day,
  };
  await trx<RatingAskRow>('rating_asks').where(keyOfOccasion(run)).update({
    state: answered.state,
    answered_ms: answered.answeredMs,
    answered_on: day,
    answered_in: answer.month,
    outcome: run.outcome,
  });
  return answered;
}
