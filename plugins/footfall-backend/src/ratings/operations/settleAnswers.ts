import { Day } from '@footfall/backstage-plugin-footfall-common';
import { Knex } from 'knex';
import { AnswerKeyring } from '../../anonymity/AnswerKeyring';
import { shuffled } from '../../anonymity/shuffled';
import { inChunks } from '../../database/chunks';
import { takeOrWait } from '../../database/dialect';
import { keyNameOf } from './answerIdOf';
import { AskKey, changeAsks } from './changeAsks';
import { deleteAnswers } from './deleteAnswers';
import { RatingAnswerRow } from './ratingRow';

/** Takes the names from the answers of days up to the last. */
export async function settleAnswers(
  trx: Knex.Transaction,
  keyring: AnswerKeyring,
  lastDay: Day,
) {
  // Whoever changes an answer holds its entry: they come first or not at all.
  const asks: AskKey[] = await takeOrWait(
    trx,
    trx('rating_asks')
      .where('state', 'answered')
      .where('answered_on', '<=', lastDay)
      .select('flow', 'occasion', 'person_ref'),
  );
  const answers: RatingAnswerRow[] = await takeOrWait(
    trx,
    trx('rating_answers').where('day', '<=', lastDay),
  );
  await deleteAnswers(trx, answers);
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
  await changeAsks(trx, asks, { answered_ms: null, answered_on: null });
}
