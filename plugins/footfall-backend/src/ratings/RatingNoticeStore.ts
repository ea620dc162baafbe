import { SilentAsk } from '@footfall/backstage-plugin-footfall-common';

export interface RatingNoticeStore {
  /** Who was asked since then, has not answered and was not reminded. */
  listSilent(endedFromMs: number): Promise<SilentAsk[]>;
  /** When each of those was last reminded. */
  lastNotices(sinceMs: number): Promise<ReadonlyMap<string, number>>;
  /** Takes it upon this replica to remind; only one ever can. */
  claim(ask: SilentAsk, nowMs: number): Promise<boolean>;
  recordSent(ask: SilentAsk): Promise<void>;
  /** Gives the reminder back: it could not be sent. */
  release(ask: SilentAsk): Promise<void>;
}
