import { createExtensionPoint } from '@backstage/backend-plugin-api';
import { StatedPrice } from '@footfall/backstage-plugin-footfall-common';

/**
 * A source of prices that a module adds: an agreement with a provider, a price
 * list of one's own data centre.
 *
 * @public
 */
export interface PriceSource {
  /** Unique among sources; the portal names it beside its problems. */
  readonly id: string;
  /**
   * Called by every replica when it starts and then as often as
   * `footfall.costs.schedule` says; it is to answer the same to all of them.
   * What it hands over is checked as a whole: with anything wrong in it, or where
   * it is rejected or takes longer than a minute, what it handed over last stays.
   *
   * @param options - `signal` tells when nobody waits for the answer any more
   */
  readPrices(options: {
    readonly signal: AbortSignal;
  }): Promise<readonly StatedPrice[]>;
}

/** @public */
export interface FootfallPriceSourcesExtensionPoint {
  /** @throws Error where a source of the same id was added before. */
  addSource(source: PriceSource): void;
}

/** @public */
export const footfallPriceSourcesExtensionPoint =
  createExtensionPoint<FootfallPriceSourcesExtensionPoint>({
    id: 'footfall.priceSources',
  });
