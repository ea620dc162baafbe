import { CatalogHistory } from '@footfall/backstage-plugin-footfall-common';
import { CatalogObservation } from './CatalogObservation';

/** A reading of the catalog that is under way. */
export interface CatalogSync {
  readonly id: number;
  readonly startedMs: number;
  /**
   * Whether the catalog had been seen whole before. Until then, what is seen
   * counts as having been there all along.
   */
  readonly isSettled: boolean;
}

export interface CatalogStore {
  startSync(nowMs: number): Promise<CatalogSync>;
  /** @returns how many things are new or have changed */
  recordPage(
    sync: CatalogSync,
    observation: CatalogObservation,
  ): Promise<number>;
  /**
   * Ends what was not seen in the sync, joins what was renamed, and makes the
   * sync count.
   *
   * @returns how many things ended
   */
  finishSync(
    sync: CatalogSync,
    outcome: { nowMs: number; isSettled: boolean },
  ): Promise<number>;
  /** Grows with every change that {@link CatalogStore.loadHistory} would show. */
  version(): Promise<number>;
  loadHistory(): Promise<CatalogHistory>;
  lastSyncedMs(): Promise<number | null>;
  /** Whether the catalog was ever seen whole. */
  isSettled(): Promise<boolean>;
}
