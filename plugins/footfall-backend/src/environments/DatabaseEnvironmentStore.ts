import { EnvironmentActivityKind } from '@footfall/backstage-plugin-footfall-common';
import { Knex } from 'knex';
import { takeOrWait } from '../database/dialect';
import { optionalIntegerOf } from '../database/columns';
import { inTransaction } from '../database/transaction';
import {
  EnvironmentChange,
  EnvironmentFilter,
  EnvironmentStore,
  NewExtension,
  NewStoredEnvironment,
  StoredEnvironment,
  StoredEnvironmentEstimate,
} from './EnvironmentStore';
import {
  claimAcknowledgement,
  findOrderedId,
  releaseAcknowledgement,
} from './operations/claimAcknowledgement';
import {
  EnvironmentRow,
  EstimateRow,
  keyOfService,
  toChangedColumns,
  toEnvironmentRow,
  toEstimateRow,
} from './operations/environmentRow';
import { loadEnvironments } from './operations/loadEnvironments';
import { ShutdownRow } from './operations/shutdownRow';

type Versioned = Pick<StoredEnvironment, 'id' | 'version'>;

/** The row of a version that still runs. */
const livingVersion =
  ({ id, version }: Versioned) =>
  (query: Knex.QueryBuilder) =>
    query.where({ id, version }).whereNull('gone_ms');

export class DatabaseEnvironmentStore implements EnvironmentStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async list(filter: EnvironmentFilter) {
    const { serviceRef, tier, templateRef, teamRefs, createdBeforeMs } = filter;
    const query = this.#knex<EnvironmentRow>('environments');
    if (teamRefs !== undefined) {
      query.whereIn('team_ref', [...teamRefs]);
    }
    if (serviceRef !== undefined) {
      query.where('service_ref', serviceRef);
    }
    if (tier !== undefined) {
      query.where('tier', tier);
    }
    if (templateRef !== undefined) {
      query.where('template_ref', templateRef);
    }
    if (createdBeforeMs !== undefined) {
      query.where('created_ms', '<', createdBeforeMs);
    }
    query.where(recent => {
      recent.whereNull('gone_ms');
      if (filter.goneSinceMs !== undefined) {
        recent.orWhere('gone_ms', '>', filter.goneSinceMs);
      }
    });
    const rows: EnvironmentRow[] = await query.orderBy([
      { column: 'created_ms', order: 'desc' },
      'id',
    ]);
    return loadEnvironments(this.#knex, rows, filter);
  }

  async find(id: string) {
    const rows: EnvironmentRow[] = await this.#knex('environments').where({
      id,
    });
    const [environment] = await loadEnvironments(this.#knex, rows);
    return environment;
  }

  async firstMs() {
    const first = await this.#knex('environments')
      .min({ ms: 'created_ms' })
      .first();
    return optionalIntegerOf(first?.ms ?? null);
  }

  async findNamed(serviceRef: string | null, name: string) {
    const named = { service_ref: keyOfService(serviceRef), name };
    const living: EnvironmentRow[] = await this.#knex('environments')
      .where(named)
      .whereNull('gone_ms');
    const rows: EnvironmentRow[] =
      living.length > 0
        ? living
        : await this.#knex('environments')
            .where(named)
            .orderBy('gone_ms', 'desc')
            .limit(1);
    const [environment] = await loadEnvironments(this.#knex, rows);
    return environment;
  }

  async findOrdered(acknowledgementId: string) {
    const id = await findOrderedId(this.#knex, acknowledgementId);
    return id === undefined ? undefined : this.find(id);
  }

  async insert({
    monthly,
    unknownLines,
    ...environment
  }: NewStoredEnvironment) {
    return inTransaction(this.#knex, async trx => {
      if (!(await claimAcknowledgement(trx, environment))) {
        return false;
      }
      // Of two replicas, the later finds the name taken.
      const inserted = await trx<EnvironmentRow>('environments')
        .insert(toEnvironmentRow(environment))
        .onConflict()
        .ignore()
        .returning('id');
      if (inserted.length === 0) {
        await releaseAcknowledgement(trx, environment);
        return false;
      }
      await trx<EstimateRow>('environment_estimates').insert(
        toEstimateRow(environment.id, {
          fromMs: environment.createdMs,
          monthly,
          unknownLines,
        }),
      );
      return true;
    });
  }

  async change(
    environment: Versioned,
    change: EnvironmentChange,
    estimate?: StoredEnvironmentEstimate,
  ) {
    const { id, version } = environment;
    const { acknowledgementId = null } = change;
    return inTransaction(this.#knex, async trx => {
      const living = await takeOrWait(
        trx,
        trx('environments').modify(livingVersion(environment)).select('id'),
      );
      if (
        living.length === 0 ||
        !(await claimAcknowledgement(trx, { id, acknowledgementId }))
      ) {
        return false;
      }
      const changed = await trx('environments')
        .modify(livingVersion(environment))
        .update({ ...toChangedColumns(change), version: version + 1 });
      if (changed > 0 && estimate) {
        await trx<EstimateRow>('environment_estimates')
          .insert(toEstimateRow(id, estimate))
          .onConflict(['environment_id', 'from_ms'])
          .merge();
      }
      return changed > 0;
    });
  }

  async keepOrder(id: string, acknowledgementId: string) {
    return inTransaction(this.#knex, trx =>
      claimAcknowledgement(trx, { id, acknowledgementId }),
    );
  }

  async hasExtended(id: string, key: string) {
    return this.#hasExtended(this.#knex, id, key);
  }

  async extend(environment: Versioned, extension: NewExtension) {
    const { id, version } = environment;
    const { key, atMs, byRef, days, expiresOn, reason } = extension;
    return inTransaction(this.#knex, async trx => {
      if (await this.#hasExtended(trx, id, key)) {
        return 'known';
      }
      const changed = await trx('environments')
        .modify(livingVersion(environment))
        .update({
          version: version + 1,
          expires_on: expiresOn,
          expiry_set_ms: atMs,
          extensions: trx.raw('?? + 1', ['extensions']),
        });
      if (changed === 0) {
        // The other click of two came in between.
        return (await this.#hasExtended(trx, id, key)) ? 'known' : 'outdated';
      }
      await trx('environment_extensions').insert({
        id: extension.id,
        environment_id: id,
        key,
        days,
        reason,
        by_ref: byRef,
        at_ms: atMs,
        expires_on: expiresOn,
      });
      await this.#recordActivity(trx, id, 'extension', atMs);
      return 'extended';
    });
  }

  async recordActivity(
    id: string,
    kind: EnvironmentActivityKind,
    atMs: number,
  ) {
    await this.#recordActivity(this.#knex, id, kind, atMs);
  }

  async end(id: string, by: string, nowMs: number, message: string) {
    return inTransaction(this.#knex, async trx => {
      const ended = await trx<EnvironmentRow>('environments')
        .where({ id })
        .whereNull('gone_ms')
        .update({ gone_ms: nowMs, gone_by: by });
      await trx<ShutdownRow>('environment_shutdowns')
        .where({ environment_id: id })
        .whereNull('ended_ms')
        .update({
          state: 'done',
          last_message: message,
          next_ms: null,
          claimed_ms: null,
          ended_ms: nowMs,
        });
      return ended > 0;
    });
  }

  async #hasExtended(knex: Knex, id: string, key: string): Promise<boolean> {
    const row = await knex('environment_extensions')
      .where({ environment_id: id, key })
      .first('id');
    return row !== undefined;
  }

  // What comes late says nothing of what was heard since.
  async #recordActivity(
    knex: Knex,
    id: string,
    kind: EnvironmentActivityKind,
    atMs: number,
  ) {
    await knex<EnvironmentRow>('environments')
      .where({ id })
      .whereNull('gone_ms')
      .where('last_activity_ms', '<', atMs)
      .update({ last_activity_ms: atMs, last_activity: kind });
  }
}
