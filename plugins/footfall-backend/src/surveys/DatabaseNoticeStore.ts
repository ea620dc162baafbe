import { Knex } from 'knex';
import { inChunks } from '../database/chunks';
import { claimOnce, ClaimTimes, releaseClaim } from '../database/claims';
import { NoticeStore } from './NoticeStore';

interface NoticeRow {
  wave_id: string;
  number: number;
  state: 'waiting' | 'claimed' | 'sent';
  claimed_ms: number | string | null;
}

const rowOf = (waveId: string, number: number) => ({
  table: 'wave_notices',
  key: { wave_id: waveId, number },
});

export class DatabaseNoticeStore implements NoticeStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async claim(waveId: string, number: number, times: ClaimTimes) {
    return claimOnce(this.#knex, rowOf(waveId, number), times);
  }

  async release(waveId: string, number: number) {
    await releaseClaim(this.#knex, rowOf(waveId, number));
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
