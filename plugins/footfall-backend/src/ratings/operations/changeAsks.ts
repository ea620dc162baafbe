import { Knex } from 'knex';
import { inChunks } from '../../database/chunks';
import { RatingAskRow } from './ratingRow';

export type AskKey = Pick<RatingAskRow, 'flow' | 'occasion' | 'person_ref'>;

/** Changes the entries that were read, and none that have come since. */
export async function changeAsks(
  trx: Knex.Transaction,
  asks: readonly AskKey[],
  change: Partial<RatingAskRow>,
) {
  for (const chunk of inChunks(asks)) {
    await trx('rating_asks')
      .whereIn(
        ['flow', 'occasion', 'person_ref'],
        chunk.map(ask => [ask.flow, ask.occasion, ask.person_ref]),
      )
      .update(change);
  }
}
