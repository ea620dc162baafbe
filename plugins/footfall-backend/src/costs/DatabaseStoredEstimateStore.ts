import { offerEstimateSchema } from '@footfall/backstage-plugin-footfall-common';
import { Knex } from 'knex';
import { integerOf } from '../database/columns';
import {
  EstimateSubject,
  KeptEstimate,
  StoredEstimateStore,
} from './StoredEstimateStore';

interface EstimateRow {
  kind: KeptEstimate['kind'];
  ref: string;
  estimate: string;
  unsupported: number | null;
  estimated_ms: number | string;
  received_ms: number | string;
}

export class DatabaseStoredEstimateStore implements StoredEstimateStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async find({ kind, ref }: EstimateSubject) {
    const row: EstimateRow | undefined = await this.#knex('tool_estimates')
      .where({ kind, ref })
      .first();
    return (
      row && {
        kind: row.kind,
        ref: row.ref,
        estimate: offerEstimateSchema.parse(JSON.parse(row.estimate)),
        unsupported: row.unsupported,
        estimatedMs: integerOf(row.estimated_ms),
        receivedMs: integerOf(row.received_ms),
      }
    );
  }

  async replace(kept: KeptEstimate) {
    const row: EstimateRow = {
      kind: kept.kind,
      ref: kept.ref,
      estimate: JSON.stringify(kept.estimate),
      unsupported: kept.unsupported,
      estimated_ms: kept.estimatedMs,
      received_ms: kept.receivedMs,
    };
    await this.#knex('tool_estimates')
      .insert(row)
      .onConflict(['kind', 'ref'])
      .merge()
      .where('tool_estimates.estimated_ms', '<=', kept.estimatedMs);
  }
}
