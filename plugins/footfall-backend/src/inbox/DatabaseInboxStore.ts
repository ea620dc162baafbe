import { Knex } from 'knex';
import { createHash } from 'node:crypto';
import { inChunks } from '../database/chunks';
import { booleanOf, integerOf } from '../database/columns';
import { inTransaction } from '../database/transaction';
import {
  InboxFormat,
  InboxPageRequest,
  InboxStore,
  RejectedItem,
  StoredInboxItem,
} from './InboxStore';

/** Longer payloads are cut, and can then be looked at but not replayed. */
const MAX_PAYLOAD_LENGTH = 128 * 1024;

interface InboxRow {
  id: string;
  source: string | null;
  external_id: string | null;
  door: string;
  payload: string;
  format: string;
  is_replayable: boolean | number;
  error: string;
  attempts: number;
  first_seen_ms: number | string;
  last_seen_ms: number | string;
  expires_ms: number | string;
}

// A text column cannot keep NUL, and texts from outside may hold it.
const storable = (text: string) => text.split('\0').join('\uFFFD');
const optionalStorable = (text: string | null) =>
  text === null ? null : storable(text);

// An item can be nested too deeply to be written down again, and one from the
// events service can hold what JSON has no words for.
function jsonOf(payload: unknown): string | null {
  try {
    return JSON.stringify(payload) ?? 'null';
  } catch {
    return null;
  }
}

function toRow(
  item: RejectedItem,
  door: string,
  nowMs: number,
  retentionMs: number,
): InboxRow {
  const json = jsonOf(item.payload);
  const payload =
    json ??
    JSON.stringify(`Could not be kept: ${item.source} ${item.deploymentId}`);
  const isWhole = json !== null && json.length <= MAX_PAYLOAD_LENGTH;
  return {
    id: createHash('sha256').update(payload).digest('hex'),
    source: optionalStorable(item.source),
    external_id: optionalStorable(item.deploymentId),
    door,
    payload:
      payload.length <= MAX_PAYLOAD_LENGTH
        ? payload
        : JSON.stringify(payload.slice(0, MAX_PAYLOAD_LENGTH)),
    format: item.format,
    is_replayable: isWhole && item.isReplayable,
    error: storable(item.error),
    attempts: 1,
    first_seen_ms: nowMs,
    last_seen_ms: nowMs,
    expires_ms: nowMs + retentionMs,
  };
}

function toItem(row: InboxRow): StoredInboxItem {
  return {
    id: row.id,
    source: row.source,
    deploymentId: row.external_id,
    door: row.door,
    payload: JSON.parse(row.payload),
    format: row.format as InboxFormat,
    isReplayable: booleanOf(row.is_replayable),
    error: row.error,
    attempts: row.attempts,
    firstSeenMs: integerOf(row.first_seen_ms),
    lastSeenMs: integerOf(row.last_seen_ms),
    expiresMs: integerOf(row.expires_ms),
  };
}

export class DatabaseInboxStore implements InboxStore {
  readonly #knex: Knex;
  readonly #retentionMs: number;

  constructor(options: { knex: Knex; retentionMs: number }) {
    this.#knex = options.knex;
    this.#retentionMs = options.retentionMs;
  }

  async keep(items: readonly RejectedItem[], door: string, nowMs: number) {
    const rows = new Map(
      items.map(item => {
        const row = toRow(item, door, nowMs, this.#retentionMs);
        return [row.id, row];
      }),
    );
    const inLockOrder = [...rows.values()].sort((a, b) =>
      a.id < b.id ? -1 : 1,
    );
    await inTransaction(this.#knex, async trx => {
      for (const chunk of inChunks(inLockOrder)) {
        await trx('inbox')
          .insert(chunk)
          .onConflict('id')
          .merge({
            error: trx.raw('excluded.error'),
            last_seen_ms: nowMs,
            expires_ms: nowMs + this.#retentionMs,
            attempts: trx.raw('?? + 1', ['inbox.attempts']),
          });
      }
    });
  }

  async list({ source, offset, limit }: InboxPageRequest) {
    const matching = this.#knex('inbox').where(
      source ? { source: storable(source) } : {},
    );
    const total = await matching.clone().count({ items: '*' }).first();
    const rows: InboxRow[] = await matching
      .orderBy([
        { column: 'last_seen_ms', order: 'desc' },
        { column: 'id', order: 'asc' },
      ])
      .offset(offset)
      .limit(limit);
    return {
      items: rows.map(toItem),
      totalItems: integerOf(total?.items ?? 0),
    };
  }

  async listReplayable(
    ids: readonly string[] | undefined,
    limit: number,
    after: Pick<StoredInboxItem, 'id' | 'firstSeenMs'> | null,
  ) {
    const query = this.#knex('inbox')
      .where({ is_replayable: true })
      .orderBy(['first_seen_ms', 'id'])
      .limit(limit);
    if (ids) {
      query.whereIn('id', ids.map(storable));
    }
    if (after) {
      query.whereRaw('(first_seen_ms, id) > (?, ?)', [
        after.firstSeenMs,
        after.id,
      ]);
    }
    const rows: InboxRow[] = await query;
    return rows.map(toItem);
  }

  async delete(ids: readonly string[]) {
    for (const chunk of inChunks(ids)) {
      await this.#knex('inbox').whereIn('id', chunk).delete();
    }
  }

  async deleteExpired(nowMs: number) {
    return this.#knex('inbox').where('expires_ms', '<=', nowMs).delete();
  }

  async deleteAllButLast(count: number) {
    const firstTooMany = await this.#knex('inbox')
      .orderBy([
        { column: 'last_seen_ms', order: 'desc' },
        { column: 'id', order: 'desc' },
      ])
      .offset(count)
      .first('last_seen_ms', 'id');
    return firstTooMany
      ? this.#knex('inbox')
          .whereRaw('(last_seen_ms, id) <= (?, ?)', [
            firstTooMany.last_seen_ms,
            firstTooMany.id,
          ])
          .delete()
      : 0;
  }

  async count() {
    const total = await this.#knex('inbox').count({ items: '*' }).first();
    return integerOf(total?.items ?? 0);
  }

  async countBySource() {
    const rows: { source: string; items: number | string }[] = await this.#knex(
      'inbox',
    )
      .whereNotNull('source')
      .groupBy('source')
      .select('source', this.#knex.raw('count(*) as items'));
    return new Map(rows.map(row => [row.source, integerOf(row.items)]));
  }
}
