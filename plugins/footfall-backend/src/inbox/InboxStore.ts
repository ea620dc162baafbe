/** What a rejected item was meant to be, and is read as when it is replayed. */
export const inboxFormats = ['deployment', 'cloudevent'] as const;

export type InboxFormat = (typeof inboxFormats)[number];

/** What was rejected, and all that is needed to try it again. */
export interface RejectedItem {
  /** As it was sent: the parsed item, or the text where it could not be parsed. */
  readonly payload: unknown;
  readonly format: InboxFormat;
  readonly source: string | null;
  readonly deploymentId: string | null;
  readonly error: string;
  /** False for what can never be read, such as a broken line. */
  readonly isReplayable: boolean;
}

export interface StoredInboxItem extends RejectedItem {
  readonly id: string;
  readonly door: string;
  readonly attempts: number;
  readonly firstSeenMs: number;
  readonly lastSeenMs: number;
  readonly expiresMs: number;
}

export interface InboxPageRequest {
  readonly source?: string;
  readonly offset: number;
  readonly limit: number;
}

export interface InboxStore {
  /** Keeps items; the same item again only counts as a further attempt. */
  keep(
    items: readonly RejectedItem[],
    door: string,
    nowMs: number,
  ): Promise<void>;
  /** The most recently rejected first. */
  list(
    request: InboxPageRequest,
  ): Promise<{ items: StoredInboxItem[]; totalItems: number }>;
  /**
   * Items that can be replayed, those named or all: in the order in which they
   * were first rejected, so that the last word on a deployment comes last.
   *
   * @param after - the last item of the round before
   */
  listReplayable(
    ids: readonly string[] | undefined,
    limit: number,
    after: Pick<StoredInboxItem, 'id' | 'firstSeenMs'> | null,
  ): Promise<StoredInboxItem[]>;
  delete(ids: readonly string[]): Promise<void>;
  deleteExpired(nowMs: number): Promise<number>;
  /** @returns how many were more than the most recently rejected ones */
  deleteAllButLast(count: number): Promise<number>;
  count(): Promise<number>;
  /** How many items each source has here; those that name none are left out. */
  countBySource(): Promise<Map<string, number>>;
}
