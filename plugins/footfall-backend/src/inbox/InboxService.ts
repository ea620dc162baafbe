import {
  InboxPage,
  InboxReplay,
  InboxReplayResult,
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
  replay(request: InboxReplay): Promise<InboxReplayResult>;
  /** Forgets what was kept long enough, and what is more than can be kept. */
  expire(): Promise<InboxExpiry>;
}

/** How many items left the inbox without having been taken in. */
export interface InboxExpiry {
  readonly expired: number;
  /** Of those that had not expired, the ones that were too many. */
  readonly surplus: number;
}

/** Items in one round of a replay. */
const ROUND_SIZE = 500;

/** Of those that a replay rejects again, so many are named in its answer. */
const MAX_NAMED = 1_000;

/**
 * A sender that got everything wrong would otherwise fill the disk: an item can
 * take 128 KiB. Nobody looks through so many, and one mend cures most of them.
 */
const MAX_ITEMS = 100_000;

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
  readonly #maxItems: number;

  constructor(options: {
    inbox: InboxStore;
    /** Where the items of each format came in, and go in again. */
    doors: Record<InboxFormat, IngestService>;
    nowMs: () => number;
    maxItems?: number;
  }) {
    this.#inbox = options.inbox;
    this.#doors = options.doors;
    this.#nowMs = options.nowMs;
    this.#maxItems = options.maxItems ?? MAX_ITEMS;
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

  async replay({ ids }: InboxReplay): Promise<InboxReplayResult> {
    const sum: InboxReplayResult = {
      accepted: 0,
      duplicates: 0,
      corrected: 0,
      rejected: [],
      totalRejected: 0,
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
      sum.totalRejected += result.rejected.length;
      for (const rejected of result.rejected.slice(
        0,
        MAX_NAMED - sum.rejected.length,
      )) {
        sum.rejected.push({ ...rejected, index: index + rejected.index });
      }
      index += items.length;
      last = items[items.length - 1];
    }
  }

  async expire(): Promise<InboxExpiry> {
    return {
      expired: await this.#inbox.deleteExpired(this.#nowMs()),
      surplus: await this.#inbox.deleteAllButLast(this.#maxItems),
    };
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
