import {
  compileTextMatch,
  holdsAt,
  Sighting,
} from '@footfall/backstage-plugin-footfall-common';
import { CatalogHistoryService } from '../catalog/CatalogHistoryService';
import { FootfallConfig } from '../config';

export interface EnvironmentOwnersOptions {
  readonly catalog: Pick<CatalogHistoryService, 'history' | 'isSettled'>;
  readonly config: Pick<FootfallConfig, 'platformTeam' | 'unregisteredOwners'>;
  readonly nowMs: () => number;
}

/** Who pays for environments that nobody registered. */
export class EnvironmentOwners {
  readonly #options: EnvironmentOwnersOptions;

  constructor(options: EnvironmentOwnersOptions) {
    this.#options = options;
  }

  /**
   * Whether the catalog was seen whole: before, most services seem to be nobody's.
   */
  async areKnown(): Promise<boolean> {
    return this.#options.catalog.isSettled();
  }

  /**
   * The owner of the service, the team that its deployments name, or the one that
   * the configuration maps it to; else the platform team, so that somebody is
   * reminded of it. `null` where there is none.
   */
  async ownerOf({
    serviceRef,
    teamRef,
  }: Pick<Sighting, 'serviceRef' | 'teamRef'>): Promise<string | null> {
    const { catalog, config, nowMs } = this.#options;
    const { services } = await catalog.history();
    const registration = services
      .find(({ ref }) => ref === serviceRef)
      ?.registrations.find(version => holdsAt(version, nowMs()));
    const mapped = config.unregisteredOwners.find(({ match }) =>
      compileTextMatch(match)(serviceRef),
    );
    return (
      registration?.value.ownerRef ??
      teamRef ??
      mapped?.team ??
      config.platformTeam
    );
  }
}
