import { Day, routeKinds } from '@footfall/backstage-plugin-footfall-common';
import { Knex } from 'knex';

/*
 * The pages of a day are written by the database, from the rollups of the day
 * that stand in the same transaction, as the JSON that ActivityPage reads.
 */

function routesByTier(trx: Knex.Transaction, day: Day) {
  const sumOf = (kind: string) =>
    trx.raw('sum(case when route_kind = ? then deployments else 0 end) as ??', [
      kind,
      kind,
    ]);
  const services = trx('rollup_routes')
    .where({ day })
    .groupBy('tier', 'service_id')
    .select('tier', 'service_id', ...routeKinds.map(sumOf));
  const counts = routeKinds.map(() => '??').join(` || ',' || `);
  return trx
    .from(services.as('services'))
    .groupBy('tier')
    .select(
      'tier',
      trx.raw(
        `'{' || string_agg('"' || service_id || '":[' || ${counts} || ']', ',') || '}' as routes`,
        [...routeKinds],
      ),
    );
}

function peopleByTier(trx: Knex.Transaction, day: Day) {
  const actor = 'cast(actor_id as text)';
  const services = trx('rollup_actors')
    .where({ day })
    .groupBy('tier', 'service_id')
    .select(
      'tier',
      'service_id',
      trx.raw(`string_agg(${actor}, ',') as deploying`),
      trx.raw(
        `coalesce(string_agg(case when bypass_deployments > 0 then ${actor} end, ','), '') as bypassing`,
      ),
    );
  return trx
    .from(services.as('services'))
    .groupBy('tier')
    .select(
      'tier',
      trx.raw(
        `'{' || string_agg('"' || service_id || '":[[' || deploying || '],[' || bypassing || ']]', ',') || '}' as people`,
      ),
    );
}

/** Replaces the pages of a day by what its rollups say. */
export async function replaceDayPages(trx: Knex.Transaction, day: Day) {
  await trx('rollup_pages').where({ unit: 'day', starts: day }).delete();
  await trx(
    trx.raw('rollup_pages (??, ??, ??, ??, ??)', [
      'unit',
      'starts',
      'tier',
      'routes',
      'people',
    ]),
  ).insert(
    trx
      .from(routesByTier(trx, day).as('routes'))
      .leftJoin(
        peopleByTier(trx, day).as('people'),
        'people.tier',
        'routes.tier',
      )
      .select(
        trx.raw(`'day'`),
        trx.raw('?', [day]),
        'routes.tier',
        'routes.routes',
        trx.raw(`coalesce(people.people, '{}')`),
      ),
  );
}
