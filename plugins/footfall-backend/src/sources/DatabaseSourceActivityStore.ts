import {
  Day,
  DayRange,
  Tier,
} from '@footfall/backstage-plugin-footfall-common';
import { Knex } from 'knex';
import { integerOf } from '../database/columns';
import {
  SourceActivityStore,
  SourceDay,
  SourceSummary,
} from './SourceActivityStore';

const MAX_ENVIRONMENTS = 50;

interface SummaryRow {
  source: string;
  deployments: number | string;
  occurred_ms: number | string;
  received_ms: number | string;
}

interface DayRow {
  source: string;
  day: Day;
  deployments: number | string;
  median_lag_ms: number | string;
}

export class DatabaseSourceActivityStore implements SourceActivityStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async listSources(): Promise<SourceSummary[]> {
    const rows: SummaryRow[] = await this.#knex('rollup_sources')
      .groupBy('source')
      .orderBy('source')
      .select(
        'source',
        this.#sumOfDeployments(),
        this.#knex.raw('max(last_occurred_ms) as occurred_ms'),
        this.#knex.raw('max(last_received_ms) as received_ms'),
      );
    return rows.map(row => ({
      source: row.source,
      deployments: integerOf(row.deployments),
      lastOccurredAtMs: integerOf(row.occurred_ms),
      lastReceivedAtMs: integerOf(row.received_ms),
    }));
  }

  async listDays(range: DayRange): Promise<SourceDay[]> {
    const rows: DayRow[] = await this.#knex('rollup_sources')
      .where('day', '>=', range.from)
      .where('day', '<', range.to)
      .orderBy(['day', 'source'])
      .select('source', 'day', 'deployments', 'median_lag_ms');
    return rows.map(row => ({
      source: row.source,
      day: row.day,
      deployments: integerOf(row.deployments),
      medianLagMs: integerOf(row.median_lag_ms),
    }));
  }

  async listUntieredEnvironments() {
    const tier: Tier = 'other';
    const rows: { environment: string; deployments: number | string }[] =
      await this.#knex('rollup_environments')
        .where({ tier })
        .groupBy('environment')
        .select('environment', this.#sumOfDeployments())
        .orderBy([{ column: 'deployments', order: 'desc' }, 'environment'])
        .limit(MAX_ENVIRONMENTS);
    return rows.map(row => ({
      environment: row.environment,
      deployments: integerOf(row.deployments),
    }));
  }

  #sumOfDeployments() {
    return this.#knex.raw('sum(deployments) as deployments');
  }
}
