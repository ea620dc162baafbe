import { Knex } from 'knex';
import { integerOf } from './columns';

export type CounterName = 'catalog';

/**
 * Says, within the transaction of a change, that readers could now see
 * something else: caches hang on it.
 */
export async function bumpCounter(knex: Knex, name: CounterName) {
  await knex('counters')
    .insert({ name, value: 1 })
    .onConflict('name')
    .merge({ value: knex.raw('?? + 1', ['counters.value']) });
}

export async function readCounter(
  knex: Knex,
  name: CounterName,
): Promise<number> {
  const row = await knex('counters').where({ name }).first('value');
  return row ? integerOf(row.value) : 0;
}
