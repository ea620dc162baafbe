import {
  CatalogHistory,
  Registration,
  Service,
  Team,
  Version,
} from '@footfall/backstage-plugin-footfall-common';
import { Knex } from 'knex';
import { booleanOf, integerOf, optionalIntegerOf } from '../database/columns';
import { bumpCounter, readCounter } from '../database/counters';
import { inTransaction } from '../database/transaction';
import { CatalogObservation } from './CatalogObservation';
import { CatalogStore, CatalogSync } from './CatalogStore';
import { joinRenamed } from './operations/joinRenamed';
import {
  recordComponents,
  registrationTable,
} from './operations/recordComponents';
import {
  membershipTable,
  recordPeople,
  rematchActors,
} from './operations/recordPeople';
import {
  closeUnseen,
  recordVersions,
  VersionedTable,
} from './operations/recordVersions';

const teamTable: VersionedTable = {
  name: 'team_versions',
  keys: ['ref'],
  values: ['title', 'type', 'parent_ref'],
};

interface IntervalColumns {
  from_ms: number | string | null;
  to_ms: number | string | null;
}

function versionOf<T>(row: IntervalColumns, value: T): Version<T> {
  return {
    fromMs: optionalIntegerOf(row.from_ms),
    toMs: optionalIntegerOf(row.to_ms),
    value,
  };
}

/** An unfinished sync that is older than this is not under way any more. */
const ABANDONED_MS = 24 * 60 * 60_000;

/**
 * Of the syncs before one that has finished, only what says that the catalog was
 * ever seen whole is worth keeping, and that only until a later one says so.
 */
async function forgetSyncsBefore(
  trx: Knex.Transaction,
  { id, startedMs }: CatalogSync,
  isSettled: boolean,
) {
  const before = trx('catalog_syncs')
    .where('id', '<', id)
    .where(query =>
      query
        .whereNotNull('finished_ms')
        .orWhere('started_ms', '<', startedMs - ABANDONED_MS),
    );
  await (isSettled ? before : before.where({ is_settled: false })).delete();
}

export class DatabaseCatalogStore implements CatalogStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async startSync(nowMs: number): Promise<CatalogSync> {
    const isSettled = await this.isSettled();
    const [row] = await this.#knex('catalog_syncs')
      .insert({ started_ms: nowMs, is_settled: false })
      .returning('id');
    return {
      id: integerOf(row.id),
      startedMs: nowMs,
      isSettled,
    };
  }

  async recordPage(sync: CatalogSync, observation: CatalogObservation) {
    return inTransaction(this.#knex, async trx => {
      const changes =
        (await recordVersions(
          trx,
          teamTable,
          observation.teams.map(({ parentRef, ...team }) => ({
            ...team,
            parent_ref: parentRef,
          })),
          sync,
        )) +
        (await recordPeople(trx, observation.users, sync)) +
        (await recordComponents(trx, observation.components, sync));
      if (changes > 0) {
        await bumpCounter(trx, 'catalog');
      }
      return changes;
    });
  }

  async finishSync(
    sync: CatalogSync,
    outcome: { nowMs: number; isSettled: boolean },
  ) {
    return inTransaction(this.#knex, async trx => {
      await joinRenamed(trx, sync);
      let ended = 0;
      for (const table of [registrationTable, teamTable, membershipTable]) {
        ended += await closeUnseen(trx, table, sync);
      }
      await rematchActors(trx, sync);
      await trx('catalog_syncs').where({ id: sync.id }).update({
        finished_ms: outcome.nowMs,
        is_settled: outcome.isSettled,
      });
      await forgetSyncsBefore(trx, sync, outcome.isSettled);
      await bumpCounter(trx, 'catalog');
      return ended;
    });
  }

  async version() {
    return readCounter(this.#knex, 'catalog');
  }

  async loadHistory(): Promise<CatalogHistory> {
    return {
      services: await this.#loadServices(),
      teams: await this.#loadTeams(),
    };
  }

  async lastSyncedMs() {
    const row = await this.#knex('catalog_syncs')
      .max({ finished_ms: 'finished_ms' })
      .first();
    return optionalIntegerOf(row?.finished_ms ?? null);
  }

  async isSettled() {
    const settled = await this.#knex('catalog_syncs')
      .where({ is_settled: true })
      .first('id');
    return settled !== undefined;
  }

  async #loadServices(): Promise<Service[]> {
    const services = await this.#knex('services').orderBy('id');
    const rows = await this.#knex('service_registrations');
    const registrations = new Map<number, Version<Registration>[]>();
    for (const row of rows) {
      const versions = registrations.get(row.service_id) ?? [];
      versions.push(
        versionOf(row, {
          isService: booleanOf(row.is_service),
          ownerRef: row.owner_ref,
          type: row.type,
          tags: JSON.parse(row.tags),
        }),
      );
      registrations.set(row.service_id, versions);
    }
    return services.map(({ id, ref, title }) => ({
      id,
      ref,
      title,
      registrations: registrations.get(id) ?? [],
    }));
  }

  async #loadTeams(): Promise<Version<Team>[][]> {
    const rows = await this.#knex('team_versions').orderBy('id');
    const teams = new Map<string, Version<Team>[]>();
    for (const row of rows) {
      const versions = teams.get(row.ref) ?? [];
      versions.push(
        versionOf(row, {
          ref: row.ref,
          title: row.title,
          type: row.type,
          parentRef: row.parent_ref,
        }),
      );
      teams.set(row.ref, versions);
    }
    return [...teams.values()];
  }
}
