import {
  offerEstimateSchema,
  OfferEstimate,
} from '@footfall/backstage-plugin-footfall-common';
import { Knex } from 'knex';
import { integerOf } from '../database/columns';
import {
  EstimateFilter,
  EstimatePlace,
  EstimateSubject,
  KeptEstimate,
  KeptSummary,
  StoredEstimateStore,
} from './StoredEstimateStore';

interface SummaryRow {
  kind: KeptEstimate['kind'];
  ref: string;
  summary: string;
  unsupported: number | null;
  estimated_ms: number | string;
  received_ms: number | string;
}

interface EstimateRow extends SummaryRow {
  estimate: string;
}

const summarySchema = offerEstimateSchema.omit({ lines: true });

const summaryOf = ({ lines: _, ...summary }: OfferEstimate) => summary;

const ofRow = (row: Omit<SummaryRow, 'summary'>) => ({
  kind: row.kind,
  ref: row.ref,
  unsupported: row.unsupported,
  estimatedMs: integerOf(row.estimated_ms),
  receivedMs: integerOf(row.received_ms),
});

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
        ...ofRow(row),
        estimate: offerEstimateSchema.parse(JSON.parse(row.estimate)),
      }
    );
  }

  async list(
    filter: EstimateFilter,
    { before, limit }: { before?: EstimatePlace; limit: number },
  ): Promise<KeptSummary[]> {
    const query = this.#knex('tool_estimates')
      .where(filter)
      .select('kind', 'ref', 'unsupported', 'estimated_ms', 'received_ms')
      // Those of before there were summaries have the same at more length.
      .select(this.#knex.raw('coalesce(summary, estimate) as summary'))
      .orderBy([
        { column: 'estimated_ms', order: 'desc' },
        { column: 'kind', order: 'desc' },
        { column: 'ref', order: 'desc' },
      ])
      .limit(limit);
    if (before) {
      const { estimatedMs, kind, ref } = before;
      query.whereRaw('(estimated_ms, kind, ref) < (?, ?, ?)', [
        estimatedMs,
        kind,
        ref,
      ]);
    }
    const rows: SummaryRow[] = await query;
    return rows.map(row => ({
      ...ofRow(row),
      estimate: summarySchema.parse(JSON.parse(row.summary)),
    }));
  }

  async count(filter: EstimateFilter) {
    const total = await this.#knex('tool_estimates')
      .where(filter)
      .count({ n: '*' })
      .first();
    return integerOf(total?.n ?? 0);
  }

  async replace(kept: KeptEstimate) {
    const row: EstimateRow = {
      kind: kept.kind,
      ref: kept.ref,
      estimate: JSON.stringify(kept.estimate),
      summary: JSON.stringify(summaryOf(kept.estimate)),
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
