import { SchedulerService } from '@backstage/backend-plugin-api';
import { ConflictError } from '@backstage/errors';
import {
  CatalogSync,
  footfallCatalogSyncPermission,
} from '@footfall/backstage-plugin-footfall-common';
import { Caller } from '../authorization/Caller';

export const CATALOG_SYNC_TASK = 'footfall-sync-catalog';

/** Starts a sync of the catalog mirror ahead of its schedule. */
export interface CatalogSyncTrigger {
  /** `started` is false where a sync is running already. */
  trigger(): Promise<CatalogSync>;
}

export class ScheduledCatalogSyncTrigger implements CatalogSyncTrigger {
  readonly #scheduler: SchedulerService;

  constructor(scheduler: SchedulerService) {
    this.#scheduler = scheduler;
  }

  async trigger() {
    try {
      await this.#scheduler.triggerTask(CATALOG_SYNC_TASK);
      return { started: true };
    } catch (error) {
      if (error instanceof ConflictError) {
        return { started: false };
      }
      throw error;
    }
  }
}

/** Whoever starts a sync must be allowed to. */
export class AuthorizedCatalogSyncTrigger implements CatalogSyncTrigger {
  readonly #inner: CatalogSyncTrigger;
  readonly #caller: Caller;

  constructor(inner: CatalogSyncTrigger, caller: Caller) {
    this.#inner = inner;
    this.#caller = caller;
  }

  async trigger() {
    await this.#caller.require(footfallCatalogSyncPermission);
    return this.#inner.trigger();
  }
}
