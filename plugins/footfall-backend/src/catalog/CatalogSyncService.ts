import { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { setTimeout as wait } from 'node:timers/promises';
import { CatalogConfig } from '../config';
import { CatalogStore } from './CatalogStore';
import { observeEntities } from './observeEntities';

/** What a reading of the catalog came to. */
export interface CatalogSyncReport {
  readonly entities: number;
  /** How many things are new, have changed or have ended. */
  readonly changes: number;
  readonly isSettled: boolean;
}

export interface CatalogSyncServiceOptions {
  readonly catalog: CatalogService;
  readonly auth: AuthService;
  readonly store: CatalogStore;
  readonly config: CatalogConfig;
  readonly logger: LoggerService;
  readonly nowMs: () => number;
}

const PAGE_SIZE = 500;
const WAIT_WHILE_FILLING_MS = 5_000;

/** Mirrors the catalog, so that it can be asked how it was in March. */
export class CatalogSyncService {
  readonly #options: CatalogSyncServiceOptions;

  constructor(options: CatalogSyncServiceOptions) {
    this.#options = options;
  }

  /**
   * Reads the whole catalog, page by page. A reading that ends early leaves
   * what it saw and ends nothing; so does one that saw no entity at all, which
   * is what a catalog that has just started looks like.
   */
  async sync(signal?: AbortSignal): Promise<CatalogSyncReport> {
    const { store, config, nowMs } = this.#options;
    const sync = await store.startSync(nowMs());
    let entities = 0;
    let changes = 0;
    for await (const page of this.#readPages()) {
      signal?.throwIfAborted();
      entities += page.length;
      changes += await store.recordPage(sync, observeEntities(page, config));
    }
    if (entities === 0) {
      return { entities, changes, isSettled: sync.isSettled };
    }
    // The first reading that shows nothing new has seen a catalog that had
    // finished filling: real dates count from there.
    const isSettled = sync.isSettled || changes === 0;
    changes += await store.finishSync(sync, { nowMs: nowMs(), isSettled });
    return { entities, changes, isSettled };
  }

  /**
   * Reads the catalog, and at the very first start again and again until it has
   * been seen whole.
   */
  async syncUntilSettled(signal: AbortSignal): Promise<void> {
    for (;;) {
      const report = await this.sync(signal);
      const { entities, changes, isSettled } = report;
      this.#options.logger.debug(
        `Read ${entities} entities of the catalog, ${changes} of them changed`,
      );
      if (isSettled) {
        return;
      }
      await wait(WAIT_WHILE_FILLING_MS, undefined, { signal });
    }
  }

  async *#readPages() {
    const { catalog, auth } = this.#options;
    const filter = [{ kind: 'Group' }, { kind: 'User' }, { kind: 'Component' }];
    const fields = ['kind', 'metadata', 'spec', 'relations'];
    let cursor: string | undefined;
    do {
      const credentials = await auth.getOwnServiceCredentials();
      const response = await catalog.queryEntities(
        cursor
          ? { cursor, fields, limit: PAGE_SIZE }
          : { filter, fields, limit: PAGE_SIZE },
        { credentials },
      );
      yield response.items;
      cursor = response.pageInfo.nextCursor;
    } while (cursor);
  }
}
