import { Day } from '@footfall/backstage-plugin-footfall-common';
import { Knex } from 'knex';
import { AnswerKeyring } from '../../anonymity/AnswerKeyring';
import { shuffled } from '../../anonymity/shuffled';
import { inChunks } from '../../database/chunks';
import { takeOrWait } from '../../database/dialect';
import { keyNameOf } from './answerIdOf';
import { RatingAnswerRow, RatingAskRow } from './ratingRow';

/** Takes the names from the answers of days up to the last. */
export async function settleAnswers(
  trx: Knex.Transaction,
  keyring: AnswerKeyring,
  lastDay: Day,
) {
  const settled = trx<RatingAskRow>('rating_asks')
    .where('state', 'answered')
    .where('answered_on', '<=', lastDay);
  // Whoever changes an answer holds its entry: they come first or not at all.
  await takeOrWait(trx, settled.clone().select('occasion'));
  const answers: RatingAnswerRow[] = await trx('rating_answers')
    .where('day', '<=', lastDay)
    .select();
  await trx('rating_answers').where('day', '<=', lastDay).delete();
  const nameless = shuffled(answers).map(({ id, item }) => ({
    ...item,
    id,
    day: null,
  }));
  for (const rows of inChunks(nameless)) {
    await trx('rating_answers').insert(rows);
  }
  for (const day of new Set(answers.map(answer => answer.day))) {
    if (day !== null) {
      await keyring.destroy(trx, keyNameOf(day));
    }
  }
  await settled.update({ answered_ms: null, answered_on: null });
}
