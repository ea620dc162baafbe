import {
  Day,
  DeploymentOutcome,
  Tier,
} from '@footfall/backstage-plugin-footfall-common';
import { Knex } from 'knex';
import { integerOf } from '../database/columns';
import { DeploymentCursor, SeenDeploymentStore } from './SeenDeploymentStore';

interface CursorRow {
  name: string;
  read_to: number | string;
  next_to: number | string;
  next_ms: number | string;
}

interface SeenRow {
  id: number | string;
  ref: string;
  environment: string;
  tier: Tier;
  team_ref: string | null;
  occurred_ms: number | string;
  outcome: DeploymentOutcome;
}

const NAME = 'deployments';
const FAILED: readonly DeploymentOutcome[] = ['failed', 'cancelled'];

export class DatabaseSeenDeploymentStore implements SeenDeploymentStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async readCursor(): Promise<DeploymentCursor | undefined> {
    const row = await this.#knex<CursorRow>('environment_cursors')
      .where({ name: NAME })
      .first();
    return (
      row && {
        readTo: integerOf(row.read_to),
        nextTo: integerOf(row.next_to),
        nextMs: integerOf(row.next_ms),
      }
    );
  }

  async writeCursor({ readTo, nextTo, nextMs }: DeploymentCursor) {
    await this.#knex<CursorRow>('environment_cursors')
      .insert({ name: NAME, read_to: readTo, next_to: nextTo, next_ms: nextMs })
      .onConflict('name')
      .merge();
  }

  async rowBefore(day: Day): Promise<number> {
    const [first] = await this.#knex('deployments')
      .where('day', '>=', day)
      .min({ id: 'id' });
    if (first?.id) {
      return integerOf(first.id) - 1;
    }
    const [last] = await this.#knex('deployments').max({ id: 'id' });
    return integerOf(last?.id ?? 0);
  }

  async listAfter(row: number, limit: number) {
    const rows: SeenRow[] = await this.#knex('deployments')
      .join('services', 'services.id', 'deployments.service_id')
      .where('deployments.id', '>', row)
      .orderBy('deployments.id')
      .limit(limit)
      .select(
        'deployments.id',
        'services.ref',
        'deployments.environment',
        'deployments.tier',
        'deployments.team_ref',
        'deployments.occurred_ms',
        'deployments.outcome',
      );
    return rows.map(its => ({
      row: integerOf(its.id),
      serviceRef: its.ref,
      environment: its.environment,
      tier: its.tier,
      teamRef: its.team_ref,
      occurredMs: integerOf(its.occurred_ms),
      hasFailed: FAILED.includes(its.outcome),
    }));
  }
}
