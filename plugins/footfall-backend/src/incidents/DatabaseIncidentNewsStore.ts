import { Knex } from 'knex';
import { IncidentNews, IncidentNewsStore } from './IncidentNewsStore';
import {
  IncidentEventRow,
  toIncidentEvent,
} from './operations/incidentEventRow';

/** Enough for a wave of many teams; the rest comes with the next look. */
const MAX_NEWS = 100;

export class DatabaseIncidentNewsStore implements IncidentNewsStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async claim(times: {
    readonly nowMs: number;
    readonly claimedBeforeMs: number;
    readonly sinceMs: number;
  }): Promise<IncidentNews[]> {
    const { nowMs, claimedBeforeMs, sinceMs } = times;
    const isFree = (query: Knex.QueryBuilder) =>
      query
        .whereNull('told_ms')
        .where('at_ms', '>', sinceMs)
        .where(free =>
          free
            .whereNull('claimed_ms')
            .orWhere('claimed_ms', '<', claimedBeforeMs),
        );
    const candidates: { id: string }[] = await this.#knex('incident_events')
      .modify(isFree)
      .orderBy(['at_ms', 'incident_id', 'position'])
      .limit(MAX_NEWS)
      .select('id');
    const claimed: IncidentNews[] = [];
    for (const { id } of candidates) {
      // One statement decides: of two replicas, the later finds it claimed.
      const [row]: IncidentEventRow[] = await this.#knex('incident_events')
        .where({ id })
        .modify(isFree)
        .update({ claimed_ms: nowMs })
        .returning('*');
      if (row) {
        claimed.push({ ...toIncidentEvent(row), incidentId: row.incident_id });
      }
    }
    return claimed;
  }

  async release(eventId: string) {
    await this.#knex<IncidentEventRow>('incident_events')
      .where({ id: eventId })
      .update({ claimed_ms: null });
  }

  async recordTold(eventId: string, nowMs: number) {
    await this.#knex<IncidentEventRow>('incident_events')
      .where({ id: eventId })
      .update({ told_ms: nowMs });
  }
}
