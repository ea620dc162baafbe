import { CatalogHistory } from '@footfall/backstage-plugin-footfall-common';
import { CatalogStore } from './CatalogStore';

/**
 * The mirrored catalog with its past. It is read from the database once for
 * each version: another replica's sync is seen at the next request.
 */
export class CatalogHistoryService {
  readonly #store: CatalogStore;
  #cached: { version: number; history: Promise<CatalogHistory> } | undefined;

  constructor(store: CatalogStore) {
    this.#store = store;
  }

  async lastSyncedMs(): Promise<number | null> {
    return this.#store.lastSyncedMs();
  }

  /** Before the catalog was seen whole, its services are but a part of them. */
  async isSettled(): Promise<boolean> {
    return this.#store.isSettled();
  }

  /** How a Group is called, or was last; its ref where there never was one. */
  async titleOfTeam(ref: string): Promise<string> {
    const { teams } = await this.history();
    const states = teams.find(versions => versions[0]?.value.ref === ref);
    return states?.[states.length - 1]?.value.title ?? ref;
  }

  async history(): Promise<CatalogHistory> {
    const version = await this.#store.version();
    if (this.#cached?.version !== version) {
      const history = this.#store.loadHistory();
      this.#cached = { version, history };
      // A failure must not be remembered.
      history.catch(() => {
        this.#cached = undefined;
      });
    }
    return this.#cached.history;
  }
}
