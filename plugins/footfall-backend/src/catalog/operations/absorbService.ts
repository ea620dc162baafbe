import { Knex } from 'knex';
import { markDays } from '../../rollups/markDays';
import { moveExceptions } from './moveExceptions';

async function moveRollups(
  trx: Knex.Transaction,
  fromId: number,
  toId: number,
) {
  // A day on which both deployed has rows of both; it is computed again from
  // the deployments, so that only its sum is missing until then.
  const tables = {
    rollup_routes: ['tier', 'day', 'route_id'],
    rollup_actors: ['tier', 'day', 'actor_id'],
    rollup_teams: ['day'],
    rollup_reporters: ['day', 'source'],
  };
  for (const [table, keys] of Object.entries(tables)) {
    await trx(table)
      .where({ service_id: fromId })
      .whereNotExists(
        keys.reduce(
          (query, key) =>
            query.whereRaw('?? = ??', [`kept.${key}`, `${table}.${key}`]),
          trx(`${table} as kept`)
            .where('kept.service_id', toId)
            .select('kept.day'),
        ),
      )
      .update({ service_id: toId });
    await trx(table).where({ service_id: fromId }).delete();
  }
}

// A service is named by a key of the pages' JSON, and by nothing else in it.
async function renameInPages(
  trx: Knex.Transaction,
  fromId: number,
  toId: number,
) {
  const replaced = (column: string) =>
    trx.raw('replace(??, ?, ?)', [column, `"${fromId}":`, `"${toId}":`]);
  await trx('rollup_pages')
    .where('routes', 'like', `%"${fromId}":%`)
    .update({ routes: replaced('routes'), people: replaced('people') });
}

/**
 * Makes one service of two that turned out to be the same: the one that stays
 * takes over the names, the registrations, the deployments and the exceptions
 * from mandates of the other.
 */
export async function absorbService(
  trx: Knex.Transaction,
  fromId: number,
  toId: number,
) {
  await moveExceptions(trx, fromId, toId);
  const days: { day: string }[] = await trx('deployments')
    .where({ service_id: fromId })
    .distinct('day');
  for (const table of [
    'deployments',
    'service_registrations',
    'service_names',
  ]) {
    await trx(table).where({ service_id: fromId }).update({ service_id: toId });
  }
  await moveRollups(trx, fromId, toId);
  await renameInPages(trx, fromId, toId);
  await trx('services').where({ id: fromId }).delete();
  await markDays(
    trx,
    days.map(row => row.day),
  );
}
