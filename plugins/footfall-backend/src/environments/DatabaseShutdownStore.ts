import { Knex } from 'knex';
import { inTransaction } from '../database/transaction';
import { StoredEnvironment, StoredShutdown } from './EnvironmentStore';
import { EnvironmentRow } from './operations/environmentRow';
import { ShutdownRow, toShutdown } from './operations/shutdownRow';
import { NewShutdown, ShutdownProgress, ShutdownStore } from './ShutdownStore';

/** Enough for one look; the rest comes with the next. */
const MAX_DUE = 50;

interface ClaimTimes {
  readonly nowMs: number;
  readonly claimedBeforeMs: number;
}

/** At work, due, and nobody's. */
const isFree =
  ({ nowMs, claimedBeforeMs }: ClaimTimes) =>
  (query: Knex.QueryBuilder) =>
    query
      .whereNull('ended_ms')
      .where('next_ms', '<=', nowMs)
      .where(free =>
        free
          .whereNull('claimed_ms')
          .orWhere('claimed_ms', '<', claimedBeforeMs),
      );

export class DatabaseShutdownStore implements ShutdownStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async request(
    { id, version }: Pick<StoredEnvironment, 'id' | 'version'>,
    shutdown: NewShutdown,
  ) {
    return inTransaction(this.#knex, async trx => {
      // Whoever gave it more time in between has changed its version.
      const changed = await trx<EnvironmentRow>('environments')
        .where({ id, version })
        .whereNull('gone_ms')
        .update({ version: version + 1 });
      if (changed === 0) {
        return false;
      }
      const inserted = await trx<ShutdownRow>('environment_shutdowns')
        .insert({
          id: shutdown.id,
          environment_id: id,
          action: shutdown.action,
          requested_by: shutdown.requestedBy,
          requested_ms: shutdown.requestedMs,
          state: 'requested',
          attempts: 0,
          next_ms: shutdown.requestedMs,
        })
        .onConflict()
        .ignore()
        .returning('id');
      return inserted.length > 0;
    });
  }

  async listDue(times: ClaimTimes): Promise<StoredShutdown[]> {
    const rows: ShutdownRow[] = await this.#knex('environment_shutdowns')
      .modify(isFree(times))
      .orderBy(['next_ms', 'id'])
      .limit(MAX_DUE);
    return rows.map(toShutdown);
  }

  async claim(id: string, times: ClaimTimes) {
    // One statement decides: of two replicas, the later finds it claimed.
    const [row]: ShutdownRow[] = await this.#knex('environment_shutdowns')
      .where({ id })
      .modify(isFree(times))
      .update({ claimed_ms: times.nowMs })
      .returning('*');
    return row && toShutdown(row);
  }

  async begin(id: string, action: string, nowMs: number) {
    await this.#knex('environment_shutdowns')
      .where({ id })
      .whereNull('ended_ms')
      .update({
        action,
        state: 'running',
        attempts: this.#knex.raw('?? + 1', ['attempts']),
        attempted_ms: nowMs,
        handle: null,
      });
  }

  async record(id: string, progress: ShutdownProgress) {
    const { state, handle, nextMs, lastMessage } = progress;
    await this.#knex<ShutdownRow>('environment_shutdowns')
      .where({ id })
      .whereNull('ended_ms')
      .update({
        state,
        handle,
        next_ms: nextMs,
        last_message: lastMessage,
        claimed_ms: null,
      });
  }

  async fail(id: string, message: string, nowMs: number) {
    await this.#knex<ShutdownRow>('environment_shutdowns')
      .where({ id })
      .whereNull('ended_ms')
      .update({
        state: 'failed',
        handle: null,
        next_ms: null,
        last_message: message,
        claimed_ms: null,
        ended_ms: nowMs,
      });
  }
}
