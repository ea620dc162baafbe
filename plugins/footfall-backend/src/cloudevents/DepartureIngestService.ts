import { CloudEventResult } from '@footfall/backstage-plugin-footfall-common';
import { IngestItem, IngestService } from '../deployments/IngestService';
import { Departure, departureOf } from './departureOf';

/** Takes in what is there no more. */
export interface Departures {
  take(departures: readonly Departure[]): Promise<void>;
}

/**
 * Hands on what events say to be gone, after the deployments that came with them.
 * They are no deployments and count as ignored.
 */
export class DepartureIngestService implements IngestService<CloudEventResult> {
  readonly #inner: IngestService<CloudEventResult>;
  readonly #departures: Departures;

  constructor(inner: IngestService<CloudEventResult>, departures: Departures) {
    this.#inner = inner;
    this.#departures = departures;
  }

  async ingest(items: readonly IngestItem[], door: string) {
    const result = await this.#inner.ingest(items, door);
    const departures = items.flatMap(item =>
      'value' in item ? departureOf(item.value) ?? [] : [],
    );
    if (departures.length > 0) {
      await this.#departures.take(departures);
    }
    return result;
  }
}
