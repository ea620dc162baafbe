import { Knex } from 'knex';
import { claimOnce, ClaimTimes, releaseClaim } from '../database/claims';
import { optionalIntegerOf } from '../database/columns';
import { DigestStore } from './DigestStore';

interface DigestRow {
  week: string;
  state: 'waiting' | 'claimed' | 'sent';
  claimed_ms: number | string | null;
  sent_ms: number | string | null;
}

const rowOf = (week: string) => ({ table: 'digests', key: { week } });

export class DatabaseDigestStore implements DigestStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async claim(week: string, times: ClaimTimes): Promise<boolean> {
    return claimOnce(this.#knex, rowOf(week), times);
  }

  async release(week: string) {
    await releaseClaim(this.#knex, rowOf(week));
  }

  async recordSent(week: string, nowMs: number) {
    await this.#knex<DigestRow>('digests')
      .where({ week })
      .update({ state: 'sent', sent_ms: nowMs });
  }

  async sentMs(week: string): Promise<number | null> {
    const row = await this.#knex<DigestRow>('digests').where({ week }).first();
    return optionalIntegerOf(row?.sent_ms ?? null);
  }
}
