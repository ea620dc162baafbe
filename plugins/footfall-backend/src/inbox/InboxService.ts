import {
  InboxPage,
  InboxReplay,
  IngestResult,
} from '@footfall/backstage-plugin-footfall-common';
import { instantOf } from '../database/columns';
import { IngestService } from '../deployments/IngestService';
import { offsetOf, pageInfoOf } from '../paging/pages';
import {
  InboxFormat,
  inboxFormats,
  InboxStore,
  StoredInboxItem,
} from './InboxStore';

export interface InboxPageQuery {
  readonly source?: string;
  readonly limit: number;
  readonly cursor?: string;
}

export interface InboxService {
  /** Rejected items with their reasons, the most recent first. */
  list(query: InboxPageQuery): Promise<InboxPage>;
  /**
   * Tries items again: those named, or all. What is taken in leaves the inbox;
   * what is rejected again stays, with its new reason. What the source has said
   * of the same deployment since is not undone.
   */
  replay(request: InboxReplay): Promise<IngestResult>;
  /** @returns how many items had been kept long enough */
  expire(): Promise<number>;
}

/** Items in one round of a replay. */
const ROUND_SIZE = 500;

function toWire(item: StoredInboxItem): InboxPage['items'][number] {
  return {
    id: item.id,
    source: item.source,
    deploymentId: item.deploymentId,
    door: item.door,
    error: item.error,
    attempts: item.attempts,
    firstSeenAt: instantOf(item.firstSeenMs),
    lastSeenAt: instantOf(item.lastSeenMs),
    expiresAt: instantOf(item.expiresMs),
    isReplayable: item.isReplayable,
  };
}

export class DefaultInboxService implements InboxService {
  readonly #inbox: InboxStore;
  readonly #doors: Record<InboxFormat, IngestService>;
  readonly #nowMs: () => number;

  constructor(options: {
    inbox: InboxStore;
    /** Where the items of each format came in, and go in again. */
    doors: Record<InboxFormat, IngestService>;
    nowMs: () => number;
  }) {
    this.#inbox = options.inbox;
    this.#doors = options.doors;
    this.#nowMs = options.nowMs;
  }

  async list({ source, limit, cursor }: InboxPageQuery): Promise<InboxPage> {
    const offset = offsetOf(cursor);
    const { items, totalItems } = await this.#inbox.list({
      source,
      offset,
      limit,
    });
    return {
      items: items.map(toWire),
      page: pageInfoOf(totalItems, offset, limit),
    };
  }

  async replay({ ids }: InboxReplay): Promise<IngestResult> {
    const sum: IngestResult = {
      accepted: 0,
      duplicates: 0,
      corrected: 0,
      rejected: [],
    };
    let last: StoredInboxItem | null = null;
    let index = 0;
    for (;;) {
      const items: StoredInboxItem[] = await this.#inbox.listReplayable(
        ids,
        ROUND_SIZE,
        last,
      );
      if (items.length === 0) {
        return sum;
      }
      const result = await this.#replayRound(items);
      sum.accepted += result.accepted;
      sum.duplicates += result.duplicates;
      sum.corrected += result.corrected;
      for (const rejected of result.rejected) {
        sum.rejected.push({ ...rejected, index: index + rejected.index });
      }
      index += items.length;
      last = items[items.length - 1];
    }
  }

  async expire() {
    return this.#inbox.deleteExpired(this.#nowMs());
  }

  // Stored first and deleted then: a process that dies in between leaves items
  // that are duplicates the next time.
  async #replayRound(items: readonly StoredInboxItem[]): Promise<IngestResult> {
    const sum = { accepted: 0, duplicates: 0, corrected: 0 };
    const rejected: IngestResult['rejected'] = [];
    const indexed = items.map((item, index) => ({ item, index }));
    for (const format of inboxFormats) {
      const ofFormat = indexed.filter(({ item }) => item.format === format);
      const result = await this.#doors[format].ingest(
        ofFormat.map(({ item }) => ({
          value: item.payload,
          saidMs: item.firstSeenMs,
        })),
        'replay',
      );
      sum.accepted += result.accepted;
      sum.duplicates += result.duplicates;
      sum.corrected += result.corrected;
      for (const again of result.rejected) {
        rejected.push({ ...again, index: ofFormat[again.index].index });
      }
    }
    const kept = new Set(rejected.map(({ index }) => index));
    await this.#inbox.delete(
      items.filter((_, index) => !kept.has(index)).map(item => item.id),
    );
    return { ...sum, rejected: rejected.sort((a, b) => a.index - b.index) };
  }
}
