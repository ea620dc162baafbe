import { DayRange } from '@footfall/backstage-plugin-footfall-common';
import { CatalogHistoryService } from '../catalog/CatalogHistoryService';
import { FootfallConfig } from '../config';
import { ActivityStore } from './ActivityStore';
import {
  evidenceRangeOf,
  OrganisationSnapshot,
  servicesInDoubt,
} from './OrganisationSnapshot';

export interface OrganisationReaderOptions {
  readonly catalog: CatalogHistoryService;
  readonly activity: ActivityStore;
  readonly config: FootfallConfig;
}

/** Puts together what it takes to place services in windows. */
export class OrganisationReader {
  readonly #options: OrganisationReaderOptions;

  constructor(options: OrganisationReaderOptions) {
    this.#options = options;
  }

  /** @param range - the days that all the windows to be asked for lie in */
  async read(range: DayRange): Promise<OrganisationSnapshot> {
    const { catalog, activity, config } = this.#options;
    const history = await catalog.history();
    const inDoubt = servicesInDoubt(history, range, config.timeZone);
    const evidence = await activity.evidence(
      inDoubt.map(service => service.id),
      evidenceRangeOf(range),
    );
    return new OrganisationSnapshot({ history, evidence, config });
  }
}
