import { Knex } from 'knex';
import { shuffled } from '../../anonymity/shuffled';
import { inChunks } from '../../database/chunks';
import { takeOrWait } from '../../database/dialect';
import { PlannedBatch, Tally } from '../RatingPublicationStore';
import { AskKey, changeAsks } from './changeAsks';
import { deleteAnswers } from './deleteAnswers';
import { RatingAnswerRow, toRating } from './ratingRow';

interface Count {
  readonly table: string;
  readonly key: Readonly<Record<string, string | number>>;
  readonly count: number;
}

async function addTo(trx: Knex.Transaction, { table, key, count }: Count) {
  await trx(table)
    .insert({ ...key, count })
    .onConflict(Object.keys(key))
    .merge({ count: trx.raw('?? + ?', [`${table}.count`, count]) });
}

/**
 * Counts settled answers, and keeps what was written apart from them. Another
 * replica may have published since the batch was planned: what is left has to be
 * of enough people still.
 */
export async function publishAnswers(
  trx: Knex.Transaction,
  { thing, months, minPeople }: PlannedBatch,
  tally: Tally,
) {
  const { flow, subject } = thing;
  const asks: AskKey[] = await takeOrWait(
    trx,
    trx('rating_asks')
      .where({ flow, subject, state: 'answered' })
      .whereNull('answered_on')
      .whereIn('answered_in', months)
      .select('flow', 'occasion', 'person_ref'),
  );
  if (new Set(asks.map(ask => ask.person_ref)).size < minPeople) {
    return;
  }
  const answers: RatingAnswerRow[] = await takeOrWait(
    trx,
    trx('rating_answers')
      .where({ flow, subject })
      .whereNull('day')
      .whereIn('month', months),
  );
  await deleteAnswers(trx, answers);
  const { ease, reasons } = tally(
    answers.map(row => ({
      ...toRating(row),
      month: row.month,
      outcome: row.outcome,
    })),
  );
  for (const { month, outcome, stars, count } of ease) {
    const key = { flow, subject, month, outcome, stars: stars ?? 0 };
    await addTo(trx, { table: 'rating_tallies', key, count });
  }
  for (const { month, reason, count } of reasons) {
    const key = { flow, subject, month, reason };
    await addTo(trx, { table: 'rating_reason_tallies', key, count });
  }
  const comments = answers.flatMap(({ comment }) => comment ?? []);
  const rows = shuffled(comments).map(({ id, item }) => ({
    id,
    flow,
    subject,
    text: item,
  }));
  for (const some of inChunks(rows)) {
    await trx('rating_comments').insert(some);
  }
  await changeAsks(trx, asks, { state: 'closed', answered_in: null });
}
