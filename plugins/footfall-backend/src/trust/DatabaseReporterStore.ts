import { DayRange } from '@footfall/backstage-plugin-footfall-common';
import { Knex } from 'knex';
import { inChunks } from '../database/chunks';
import { integerOf } from '../database/columns';
import { ReporterStore, ServiceReports } from './ReporterStore';

export class DatabaseReporterStore implements ReporterStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async listReports(range: DayRange): Promise<ServiceReports[]> {
    const rows: {
      service_id: number;
      source: string;
      deployments: number | string;
    }[] = await this.#knex('rollup_reporters')
      .where('day', '>=', range.from)
      .where('day', '<', range.to)
      .groupBy('service_id', 'source')
      .orderBy('source')
      .select(
        'service_id',
        'source',
        this.#knex.raw('sum(deployments) as deployments'),
      );
    return rows.map(row => ({
      serviceId: row.service_id,
      source: row.source,
      deployments: integerOf(row.deployments),
    }));
  }

  async lastDeployedMs(serviceIds: readonly number[]) {
    const last = new Map<number, number>();
    for (const chunk of inChunks(serviceIds)) {
      const rows: { service_id: number; last_ms: number | string }[] =
        await this.#knex('rollup_reporters')
          .whereIn('service_id', chunk)
          .groupBy('service_id')
          .select(
            'service_id',
            this.#knex.raw('max(last_occurred_ms) as last_ms'),
          );
      rows.forEach(row => last.set(row.service_id, integerOf(row.last_ms)));
    }
    return last;
  }
}
