import { Knex } from 'knex';
import { inChunks } from '../database/chunks';
import { inTransaction } from '../database/transaction';
import { NoticeStore } from './NoticeStore';

interface NoticeRow {
  wave_id: string;
  number: number;
  state: 'waiting' | 'claimed' | 'sent';
  claimed_ms: number | string | null;
}

export class DatabaseNoticeStore implements NoticeStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async claim(
    waveId: string,
    number: number,
    {
      nowMs,
      claimedBeforeMs,
    }: { readonly nowMs: number; readonly claimedBeforeMs: number },
  ): Promise<boolean> {
    const key = { wave_id: waveId, number };
    return inTransaction(this.#knex, async trx => {
      await trx<NoticeRow>('wave_notices')
        .insert({ ...key, state: 'waiting' })
        .onConflict(['wave_id', 'number'])
        .ignore();
      // One statement decides: of two replicas, the later finds it claimed.
      const claimed = await trx<NoticeRow>('wave_notices')
        .where(key)
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

  async release(waveId: string, number: number) {
    await this.#knex<NoticeRow>('wave_notices')
      .where({ wave_id: waveId, number, state: 'claimed' })
      .update({ state: 'waiting' });
  }

  async recordSent(waveId: string, number: number) {
    const rows = Array.from({ length: number + 1 }, (_, index) => ({
      wave_id: waveId,
      number: index,
      state: 'sent' as const,
    }));
    await this.#knex<NoticeRow>('wave_notices')
      .insert(rows)
      .onConflict(['wave_id', 'number'])
      .merge(['state']);
  }

  async listWaiting(waveId: string, number: number): Promise<string[]> {
    const rows = await this.#knex('wave_invitations')
      .where({ wave_id: waveId, status: 'asked' })
      .andWhere('notices', '<=', number)
      .orderBy('person_ref')
      .select('person_ref');
    return rows.map(row => row.person_ref);
  }

  async recordNoticed(
    waveId: string,
    number: number,
    personRefs: readonly string[],
  ) {
    for (const chunk of inChunks(personRefs)) {
      // The wave may have closed meanwhile, and forgotten whom it reminded.
      await this.#knex('wave_invitations')
        .where({ wave_id: waveId })
        .whereNot({ status: 'ended' })
        .whereIn('person_ref', chunk)
        .update({ notices: number + 1 });
    }
  }
}
