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
    return (
      (await this.#registeredOwnerOf(serviceRef)) ??
      teamRef ??
      this.#mappedOwnerOf(serviceRef) ??
      this.#options.config.platformTeam
    );
  }

  /**
   * Who says what happens to a service: its owner in the catalog, or the one that
   * the configuration maps it to. `null` where neither knows it.
   */
  async responsibleFor(serviceRef: string): Promise<string | null> {
    return (
      (await this.#registeredOwnerOf(serviceRef)) ??
      this.#mappedOwnerOf(serviceRef)
    );
  }

  async #registeredOwnerOf(serviceRef: string): Promise<string | null> {
    const { catalog, nowMs } = this.#options;
    const { services } = await catalog.history();
    const registration = services
      .find(({ ref }) => ref === serviceRef)
      ?.registrations.find(version => holdsAt(version, nowMs()));
    return registration?.value.ownerRef ?? null;
  }

  #mappedOwnerOf(serviceRef: string): string | null {
    const mapped = this.#options.config.unregisteredOwners.find(({ match }) =>
      compileTextMatch(match)(serviceRef),
    );
    return mapped?.team ?? null;
  }
}
