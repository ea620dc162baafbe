import {
  FootfallPriceSourcesExtensionPoint,
  PriceSource,
} from '@footfall/backstage-plugin-footfall-node';

/** The sources of prices that other modules add. */
export class PriceSources implements FootfallPriceSourcesExtensionPoint {
  readonly #sources = new Map<string, PriceSource>();

  addSource(source: PriceSource) {
    if (this.#sources.has(source.id)) {
      throw new Error(`There is a price source '${source.id}' already`);
    }
    this.#sources.set(source.id, source);
  }

  list(): readonly PriceSource[] {
    return [...this.#sources.values()];
  }
}
