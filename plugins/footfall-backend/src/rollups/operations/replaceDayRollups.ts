import {
  Day,
  startOfInterval,
} from '@footfall/backstage-plugin-footfall-common';
import { Knex } from 'knex';

async function replaceRoutes(trx: Knex.Transaction, day: Day) {
  const columns = ['day', 'service_id', 'tier', 'route_id', 'route_kind'];
  await trx('rollup_routes').where({ day }).delete();
  await trx(
    trx.raw('rollup_routes (??, ??, ??, ??, ??, ??, ??, ??, ??)', [
      ...columns,
      'week',
      'month',
      'quarter',
      'deployments',
    ]),
  ).insert(
    trx('deployments')
      .where({ day })
      .groupBy(columns)
      .select(
        ...columns,
        trx.raw('? as week', [startOfInterval(day, 'week')]),
        trx.raw('? as month', [startOfInterval(day, 'month')]),
        trx.raw('? as quarter', [startOfInterval(day, 'quarter')]),
        trx.raw('count(*)'),
      ),
  );
}

async function replaceActors(trx: Knex.Transaction, day: Day) {
  const columns = ['day', 'service_id', 'tier', 'actor_id'];
  await trx('rollup_actors').where({ day }).delete();
  await trx(
    trx.raw('rollup_actors (??, ??, ??, ??, ??)', [
      ...columns,
      'bypass_deployments',
    ]),
  ).insert(
    trx('deployments')
      .where({ day })
      .whereNotNull('actor_id')
      .groupBy(columns)
      .select(
        ...columns,
        trx.raw(`sum(case when route_kind = 'bypass' then 1 else 0 end)`),
      ),
  );
}

// By day and actor only: whether somebody used the platform on a day is asked
// of half a year at once, and must not read what they deployed.
async function replacePavedActors(trx: Knex.Transaction, day: Day) {
  await trx('rollup_paved_actors').where({ day }).delete();
  await trx(
    trx.raw('rollup_paved_actors (??, ??)', ['day', 'actor_id']),
  ).insert(
    trx('deployments')
      .where({ day, route_kind: 'paved' })
      .whereNotNull('actor_id')
      .distinct('day', 'actor_id'),
  );
}

async function replaceTeams(trx: Knex.Transaction, day: Day) {
  await trx('rollup_teams').where({ day }).delete();
  const lastFirst = trx('deployments')
    .where({ day })
    .whereNotNull('team_ref')
    .select(
      'day',
      'service_id',
      'team_ref',
      trx.raw(
        'row_number() over (partition by service_id order by occurred_ms desc, source desc, external_id desc) as place',
      ),
    );
  await trx(
    trx.raw('rollup_teams (??, ??, ??)', ['day', 'service_id', 'team_ref']),
  ).insert(
    trx
      .from(lastFirst.as('ranked'))
      .where('place', 1)
      .select('day', 'service_id', 'team_ref'),
  );
}

async function replaceReporters(trx: Knex.Transaction, day: Day) {
  const columns = ['day', 'service_id', 'source'];
  await trx('rollup_reporters').where({ day }).delete();
  await trx(
    trx.raw('rollup_reporters (??, ??, ??, ??, ??)', [
      ...columns,
      'deployments',
      'last_occurred_ms',
    ]),
  ).insert(
    trx('deployments')
      .where({ day })
      .groupBy(columns)
      .select(...columns, trx.raw('count(*)'), trx.raw('max(occurred_ms)')),
  );
}

// Of an even number of lags the lower middle one is taken: no engine needs to
// know what a median is.
async function replaceSources(trx: Knex.Transaction, day: Day) {
  await trx('rollup_sources').where({ day }).delete();
  const lags = trx('deployments')
    .where({ day })
    .select(
      'day',
      'source',
      'occurred_ms',
      'received_ms',
      trx.raw('received_ms - occurred_ms as lag_ms'),
      trx.raw(
        'row_number() over (partition by source order by received_ms - occurred_ms) as place',
      ),
      trx.raw('count(*) over (partition by source) as places'),
    );
  await trx(
    trx.raw('rollup_sources (??, ??, ??, ??, ??, ??)', [
      'day',
      'source',
      'deployments',
      'last_occurred_ms',
      'last_received_ms',
      'median_lag_ms',
    ]),
  ).insert(
    trx
      .from(lags.as('lags'))
      .groupBy('day', 'source')
      .select(
        'day',
        'source',
        trx.raw('count(*)'),
        trx.raw('max(occurred_ms)'),
        trx.raw('max(received_ms)'),
        trx.raw('max(case when place = (places + 1) / 2 then lag_ms end)'),
      ),
  );
}

async function replaceEnvironments(trx: Knex.Transaction, day: Day) {
  const columns = ['day', 'environment', 'tier'];
  await trx('rollup_environments').where({ day }).delete();
  await trx(
    trx.raw('rollup_environments (??, ??, ??, ??)', [
      ...columns,
      'deployments',
    ]),
  ).insert(
    trx('deployments')
      .where({ day })
      .groupBy(columns)
      .select(...columns, trx.raw('count(*)')),
  );
}

/** Computes every rollup of a day from its deployments and replaces it. */
export async function replaceDayRollups(trx: Knex.Transaction, day: Day) {
  await replaceRoutes(trx, day);
  await replaceActors(trx, day);
  await replacePavedActors(trx, day);
  await replaceTeams(trx, day);
  await replaceReporters(trx, day);
  await replaceSources(trx, day);
  await replaceEnvironments(trx, day);
}
