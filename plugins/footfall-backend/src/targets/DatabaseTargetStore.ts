import { Day, Tier } from '@footfall/backstage-plugin-footfall-common';
import { Knex } from 'knex';
import { integerOf, optionalIntegerOf } from '../database/columns';
import { StoredTarget, TargetStore } from './TargetStore';

interface TargetRow {
  id: string;
  scope: StoredTarget['scope'];
  key: string;
  tier: Tier;
  percent: number;
  by_day: Day;
  owner_ref: string;
  set_on: Day;
  baseline_percent: number | null;
  created_by: string;
  created_ms: number | string;
  ended_by: string | null;
  ended_ms: number | string | null;
}

export class DatabaseTargetStore implements TargetStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async list(): Promise<StoredTarget[]> {
    const rows: TargetRow[] = await this.#knex('targets').orderBy([
      'by_day',
      'id',
    ]);
    return rows.map(row => ({
      id: row.id,
      scope: row.scope,
      key: row.key,
      tier: row.tier,
      percent: row.percent,
      by: row.by_day,
      ownerRef: row.owner_ref,
      setOn: row.set_on,
      baselinePercent: row.baseline_percent,
      createdBy: row.created_by,
      createdMs: integerOf(row.created_ms),
      endedBy: row.ended_by,
      endedMs: optionalIntegerOf(row.ended_ms),
    }));
  }

  async insert(target: StoredTarget) {
    const row: TargetRow = {
      id: target.id,
      scope: target.scope,
      key: target.key,
      tier: target.tier,
      percent: target.percent,
      by_day: target.by,
      owner_ref: target.ownerRef,
      set_on: target.setOn,
      baseline_percent: target.baselinePercent,
      created_by: target.createdBy,
      created_ms: target.createdMs,
      ended_by: target.endedBy,
      ended_ms: target.endedMs,
    };
    await this.#knex('targets').insert(row);
  }

  async end(id: string, by: string, atMs: number) {
    const ended = await this.#knex('targets')
      .where({ id })
      .whereNull('ended_ms')
      .update({ ended_by: by, ended_ms: atMs });
    return ended > 0;
  }
}
