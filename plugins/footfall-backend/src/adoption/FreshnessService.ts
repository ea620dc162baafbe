import { Freshness } from '@footfall/backstage-plugin-footfall-common';
import { CatalogHistoryService } from '../catalog/CatalogHistoryService';
import { optionalInstantOf } from '../database/columns';
import { RollupStore } from '../rollups/RollupStore';

/** Tells how fresh the figures are. */
export class FreshnessService {
  readonly #rollups: RollupStore;
  readonly #catalog: CatalogHistoryService;

  constructor(options: {
    rollups: RollupStore;
    catalog: CatalogHistoryService;
  }) {
    this.#rollups = options.rollups;
    this.#catalog = options.catalog;
  }

  async freshness(): Promise<Freshness> {
    const progress = await this.#rollups.progress();
    return {
      computedAt: optionalInstantOf(progress.computedMs),
      catalogSyncedAt: optionalInstantOf(await this.#catalog.lastSyncedMs()),
      pendingDays: progress.pendingDays,
    };
  }
}
