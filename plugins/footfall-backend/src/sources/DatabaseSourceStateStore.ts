import { JsonValue } from '@backstage/types';
import { SourceProgress } from '@footfall/backstage-plugin-footfall-node';
import { Knex } from 'knex';
import { integerOf, optionalIntegerOf } from '../database/columns';
import { SourceStateStore, StoredProgress } from './SourceStateStore';

interface ProgressRow {
  source_id: string;
  state: SourceProgress['state'];
  done: number | string;
  total: number | string | null;
  note: string | null;
  feeds: string | null;
  updated_ms: number | string;
}

export class DatabaseSourceStateStore implements SourceStateStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async readCheckpoint(sourceId: string): Promise<JsonValue | undefined> {
    const row = await this.#knex('source_states')
      .where({ source_id: sourceId })
      .first('checkpoint');
    return row?.checkpoint ? JSON.parse(row.checkpoint) : undefined;
  }

  async writeCheckpoint(
    sourceId: string,
    checkpoint: JsonValue,
    nowMs: number,
  ) {
    await this.#merge(sourceId, {
      checkpoint: JSON.stringify(checkpoint),
      updated_ms: nowMs,
    });
  }

  async writeProgress(
    sourceId: string,
    { state, done, total, note }: SourceProgress,
    nowMs: number,
    feeds?: readonly string[],
  ) {
    await this.#merge(sourceId, {
      state,
      done,
      total,
      note,
      feeds: feeds ? JSON.stringify(feeds) : null,
      updated_ms: nowMs,
    });
  }

  async listProgress(): Promise<StoredProgress[]> {
    const rows: ProgressRow[] = await this.#knex('source_states')
      .whereNotNull('state')
      .orderBy('source_id');
    return rows.map(row => ({
      sourceId: row.source_id,
      feeds: row.feeds === null ? [row.source_id] : JSON.parse(row.feeds),
      state: row.state,
      done: integerOf(row.done),
      total: optionalIntegerOf(row.total),
      note: row.note,
      updatedMs: integerOf(row.updated_ms),
    }));
  }

  async #merge(
    sourceId: string,
    columns: Record<string, string | number | null>,
  ) {
    await this.#knex('source_states')
      .insert({ source_id: sourceId, ...columns })
      .onConflict('source_id')
      .merge(Object.keys(columns));
  }
}
