import { Knex } from 'knex';
import { shuffled } from '../../anonymity/shuffled';
import { inChunks } from '../../database/chunks';
import { takeOrWait } from '../../database/dialect';
import { RatedThing, Tally } from '../RatingPublicationStore';
import { RatingAnswerRow, RatingAskRow, toRating } from './ratingRow';

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

/** Counts settled answers, and keeps what was written apart from them. */
export async function publishAnswers(
  trx: Knex.Transaction,
  thing: RatedThing,
  months: readonly string[],
  tally: Tally,
) {
  const { flow, subject } = thing;
  const asks = trx<RatingAskRow>('rating_asks')
    .where({ flow, subject, state: 'answered' })
    .whereNull('answered_on')
    .whereIn('answered_in', months);
  const locked: unknown[] = await takeOrWait(
    trx,
    asks.clone().select('occasion'),
  );
  if (locked.length === 0) {
    // Another replica was faster.
    return;
  }
  const waiting = trx<RatingAnswerRow>('rating_answers')
    .where({ flow, subject })
    .whereNull('day')
    .whereIn('month', months);
  const answers: RatingAnswerRow[] = await waiting.clone().select();
  await waiting.delete();
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
  await asks.update({ state: 'closed', answered_in: null });
}
