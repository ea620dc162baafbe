import { SilentAsk } from '@footfall/backstage-plugin-footfall-common';
import { Knex } from 'knex';
import { integerOf } from '../database/columns';
import { RatingAskRow } from './operations/ratingRow';
import { RatingNoticeStore } from './RatingNoticeStore';

/** A reminder is not worth more than so many at once; the rest come next. */
const LIMIT = 500;

export class DatabaseRatingNoticeStore implements RatingNoticeStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async listSilent(endedFromMs: number) {
    const rows: RatingAskRow[] = await this.#knex('rating_asks')
      .where({ flow: 'template', state: 'asked' })
      .whereNull('notice')
      .where('ended_ms', '>=', endedFromMs)
      .orderBy('ended_ms', 'desc')
      .limit(LIMIT);
    return rows.map(row => ({
      taskId: row.occasion,
      personRef: row.person_ref,
      outcome: row.outcome,
      subject: row.subject,
      endedMs: integerOf(row.ended_ms),
    }));
  }

  async lastNotices(sinceMs: number) {
    const rows: { person: string; at: number | string }[] = await this.#knex(
      'rating_asks',
    )
      .where('notice_ms', '>=', sinceMs)
      .groupBy('person_ref')
      .select({ person: 'person_ref' })
      .max({ at: 'notice_ms' });
    return new Map(rows.map(({ person, at }) => [person, integerOf(at)]));
  }

  async claim(ask: SilentAsk, nowMs: number) {
    const claimed = await this.#entry(ask)
      .where({ state: 'asked' })
      .whereNull('notice')
      .update({ notice: 'claimed', notice_ms: nowMs });
    return claimed === 1;
  }

  async recordSent(ask: SilentAsk) {
    await this.#entry(ask).update({ notice: 'sent' });
  }

  async release(ask: SilentAsk) {
    await this.#entry(ask).update({ notice: null, notice_ms: null });
  }

  #entry({ taskId, personRef }: SilentAsk) {
    return this.#knex<RatingAskRow>('rating_asks').where({
      flow: 'template',
      occasion: taskId,
      person_ref: personRef,
    });
  }
}
