import { Knex } from 'knex';
import { isRetryable } from './dialect';

const MAX_ATTEMPTS = 5;

/**
 * Runs a transaction, and again where the database chose it as the victim of a
 * conflict with another: nothing of it was stored then.
 */
export async function inTransaction<T>(
  knex: Knex,
  run: (trx: Knex.Transaction) => Promise<T>,
  attempt: number = 1,
): Promise<T> {
  try {
    return await knex.transaction(run);
  } catch (error) {
    if (attempt < MAX_ATTEMPTS && isRetryable(error)) {
      return inTransaction(knex, run, attempt + 1);
    }
    throw error;
  }
}
