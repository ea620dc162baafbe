import { Knex } from 'knex';
import { takeOrWait } from '../../database/dialect';

/**
 * Lets the exceptions from mandates that one service was granted be those of
 * another. The service is held, so that whoever grants it one at the same time
 * waits, and does not grant it to what is gone.
 */
export async function moveExceptions(
  trx: Knex.Transaction,
  fromId: number,
  toId: number,
) {
  const [from]: { ref: string }[] = await takeOrWait(
    trx,
    trx('services').where({ id: fromId }).select('ref'),
  );
  await trx('mandate_exceptions')
    .where({ service_ref: from.ref })
    .update({ service_ref: trx('services').where({ id: toId }).select('ref') });
}
