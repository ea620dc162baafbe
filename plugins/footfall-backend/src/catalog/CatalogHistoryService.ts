import { InputError } from '@backstage/errors';
import { CatalogHistory } from '@footfall/backstage-plugin-footfall-common';
import { CatalogStore } from './CatalogStore';
import { groupRefOf } from './groupRefOf';

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

  /**
   * The ref of the Group that somebody names, as it is now or was once.
   *
   * @throws InputError where the catalog never held it: what is said of it would
   * hold for nobody, and nobody would see that.
   */
  async groupNamed(name: string): Promise<string> {
    const ref = groupRefOf(name);
    const { teams } = await this.history();
    if (!teams.some(versions => versions[0]?.value.ref === ref)) {
      throw new InputError(
        `The catalog has never held a Group '${ref}'; take the ref of one that it shows, such as group:default/payments`,
      );
    }
    return ref;
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
