import { Knex } from 'knex';
import { inChunks } from '../../database/chunks';
import { RatingAnswerRow } from './ratingRow';

/** Takes the answers away that were read, and none that have come since. */
export async function deleteAnswers(
  trx: Knex.Transaction,
  answers: readonly Pick<RatingAnswerRow, 'id'>[],
) {
  for (const chunk of inChunks(answers)) {
    await trx('rating_answers')
      .whereIn(
        'id',
        chunk.map(({ id }) => id),
      )
      .delete();
  }
}
