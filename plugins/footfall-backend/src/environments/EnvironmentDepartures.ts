import {
  environmentNameOf,
  serviceRefOf,
} from '@footfall/backstage-plugin-footfall-common';
import { Departure } from '../cloudevents/departureOf';
import { Departures } from '../cloudevents/DepartureIngestService';
import { EnvironmentDiscovery } from './EnvironmentDiscovery';
import { EnvironmentStore, StoredEnvironment } from './EnvironmentStore';

export interface EnvironmentDeparturesOptions {
  readonly environments: Pick<EnvironmentStore, 'end' | 'list'>;
  readonly discovery: Pick<EnvironmentDiscovery, 'follow'>;
  readonly nowMs: () => number;
}

/** Who says that an environment went, where nobody does. */
const TOLD_BY = 'footfall';

/**
 * Ends environments that were said to be gone. What was heard of one since then
 * outweighs it: an event that comes late ends nothing that runs anew.
 */
export class EnvironmentDepartures implements Departures {
  readonly #options: EnvironmentDeparturesOptions;

  constructor(options: EnvironmentDeparturesOptions) {
    this.#options = options;
  }

  async take(departures: readonly Departure[]) {
    const { discovery, environments, nowMs } = this.#options;
    // What was deployed just before must be known, or it would appear after it
    // has gone.
    await discovery.follow();
    const living = await environments.list({ isPresentCostOnly: true });
    for (const departure of departures) {
      const atMs = Math.min(departure.atMs, nowMs());
      for (const { id } of living.filter(its => hasGone(its, departure))) {
        await environments.end(
          id,
          TOLD_BY,
          atMs,
          'An event said that it is gone',
        );
      }
    }
  }
}

function hasGone(
  { lastActivityMs, name, serviceRef }: StoredEnvironment,
  { atMs, environment, service }: Departure,
): boolean {
  return (
    name === environmentNameOf(environment) &&
    (service === null || serviceRef === serviceRefOf(service)) &&
    lastActivityMs <= atMs
  );
}
