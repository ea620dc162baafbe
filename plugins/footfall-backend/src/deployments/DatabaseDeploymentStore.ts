import {
  actorKeyOf,
  Day,
  DeploymentOutcome,
  ItemOutcome,
  RouteKind,
  Tier,
} from '@footfall/backstage-plugin-footfall-common';
import { Knex } from 'knex';
import { inChunks } from '../database/chunks';
import { integerOf } from '../database/columns';
import { inTransaction } from '../database/transaction';
import { markDays } from '../rollups/markDays';
import { ClassifiedDeployment } from './ClassifiedDeployment';
import { DeploymentStore, StoredDeployment } from './DeploymentStore';
import { DeploymentRow, toDeploymentRow } from './operations/deploymentRow';
import { ensureActors } from './operations/ensureActors';
import { ensureServices } from './operations/ensureServices';
import { rowIdentityOf, storeBatch } from './operations/storeBatch';

export interface DatabaseDeploymentStoreOptions {
  readonly knex: Knex;
  readonly classificationId: number;
  readonly isRobot: (actorKey: string) => boolean;
}

function toStoredDeployment(row: DeploymentRow): StoredDeployment {
  return {
    source: row.source,
    id: row.external_id,
    occurredAtMs: integerOf(row.occurred_ms),
    environment: row.environment,
    tier: row.tier as Tier,
    outcome: row.outcome as DeploymentOutcome,
    version: row.version,
    url: row.url,
    routeId: row.route_id,
    routeKind: row.route_kind as RouteKind,
    ruleId: row.rule_id,
  };
}

export class DatabaseDeploymentStore implements DeploymentStore {
  readonly #knex: Knex;
  readonly #options: DatabaseDeploymentStoreOptions;

  constructor(options: DatabaseDeploymentStoreOptions) {
    this.#knex = options.knex;
    this.#options = options;
  }

  async record(
    deployments: readonly ClassifiedDeployment[],
    nowMs: number,
  ): Promise<ItemOutcome[]> {
    if (deployments.length === 0) {
      return [];
    }
    return inTransaction(this.#knex, async trx => {
      const rows = await this.#toRows(trx, deployments, nowMs);
      const toldAgain = new Set(
        rows
          .filter((_, index) => deployments[index].saidMs !== undefined)
          .map(rowIdentityOf),
      );
      const { outcomes, staleDays } = await storeBatch(trx, rows, toldAgain);
      await markDays(trx, staleDays);
      return rows.map(row => outcomes.get(rowIdentityOf(row)) ?? 'duplicate');
    });
  }

  async listLast(serviceId: number, tier: Tier, limit: number) {
    const rows: DeploymentRow[] = await this.#knex('deployments')
      .where({ service_id: serviceId, tier })
      .orderBy([
        { column: 'occurred_ms', order: 'desc' },
        { column: 'id', order: 'desc' },
      ])
      .limit(limit);
    return rows.map(toStoredDeployment);
  }

  async lastDeployedAt(serviceIds: readonly number[], tier: Tier) {
    const last = new Map<number, number>();
    for (const chunk of inChunks(serviceIds)) {
      const rows: { service_id: number; last_ms: number | string }[] =
        await this.#knex('deployments')
          .whereIn('service_id', chunk)
          .where({ tier })
          .groupBy('service_id')
          .select('service_id', this.#knex.raw('max(occurred_ms) as last_ms'));
      rows.forEach(row => last.set(row.service_id, integerOf(row.last_ms)));
    }
    return last;
  }

  async firstDay(): Promise<Day | null> {
    const row = await this.#knex('deployments').min({ day: 'day' }).first();
    return (row?.day as Day | undefined) ?? null;
  }

  async #toRows(
    trx: Knex.Transaction,
    deployments: readonly ClassifiedDeployment[],
    nowMs: number,
  ) {
    const references = {
      serviceIds: await ensureServices(
        trx,
        deployments.map(({ deployment }) => deployment.service),
      ),
      actorIds: await ensureActors(
        trx,
        deployments.flatMap(({ deployment }) =>
          deployment.actor === null ? [] : [actorKeyOf(deployment.actor)],
        ),
        this.#options.isRobot,
      ),
      classificationId: this.#options.classificationId,
      nowMs,
    };
    return deployments.map(item => toDeploymentRow(item, references));
  }
}
