import { Knex } from 'knex';
import { inChunks } from '../database/chunks';

/**
 * Says that days have to be computed again, in the transaction of the change
 * that made them stale. Marks are only ever added here, so that two writers of
 * one day never wait for each other.
 */
export async function markDays(trx: Knex, days: Iterable<string>) {
  const marks = [...days].sort().map(day => ({ day }));
  for (const chunk of inChunks(marks)) {
    await trx('day_marks').insert(chunk);
  }
}
