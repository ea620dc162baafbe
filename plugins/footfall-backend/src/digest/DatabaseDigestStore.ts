import { Knex } from 'knex';
import { optionalIntegerOf } from '../database/columns';
import { inTransaction } from '../database/transaction';
import { DigestStore } from './DigestStore';

interface DigestRow {
  week: string;
  state: 'waiting' | 'claimed' | 'sent';
  claimed_ms: number | string | null;
  sent_ms: number | string | null;
}

export class DatabaseDigestStore implements DigestStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async claim(
    week: string,
    {
      nowMs,
      claimedBeforeMs,
    }: { readonly nowMs: number; readonly claimedBeforeMs: number },
  ): Promise<boolean> {
    return inTransaction(this.#knex, async trx => {
      await trx<DigestRow>('digests')
        .insert({ week, state: 'waiting' })
        .onConflict('week')
        .ignore();
      // One statement decides: of two replicas, the later finds it claimed.
      const claimed = await trx<DigestRow>('digests')
        .where({ week })
        .andWhere(free =>
          free
            .where({ state: 'waiting' })
            .orWhere(abandoned =>
              abandoned
                .where({ state: 'claimed' })
                .andWhere('claimed_ms', '<', claimedBeforeMs),
            ),
        )
        .update({ state: 'claimed', claimed_ms: nowMs });
      return claimed === 1;
    });
  }

  async release(week: string) {
    await this.#knex<DigestRow>('digests')
      .where({ week, state: 'claimed' })
      .update({ state: 'waiting' });
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
