import {
  MetricsService,
  MetricsServiceCounter,
} from '@backstage/backend-plugin-api/alpha';
import { IngestResult } from '@footfall/backstage-plugin-footfall-common';
import { IngestItem, IngestService } from '../deployments/IngestService';

/** Counts items that came in, whatever they were sent as. */
export function createItemCounter(
  metrics: MetricsService,
): MetricsServiceCounter {
  return metrics.createCounter('footfall.ingest.items', {
    description: 'Items that came in, by door and by what became of them',
    unit: '{item}',
  });
}

/**
 * Counts what becomes of the items of each door. Each item is to pass one of
 * these only: what an event makes of itself on the way in is not counted again.
 */
export class MeteredIngestService<R extends IngestResult>
  implements IngestService<R>
{
  readonly #inner: IngestService<R>;
  readonly #items: MetricsServiceCounter;

  /** @param items - made by {@link createItemCounter} */
  constructor(inner: IngestService<R>, items: MetricsServiceCounter) {
    this.#inner = inner;
    this.#items = items;
  }

  async ingest(items: readonly IngestItem[], door: string) {
    const result = await this.#inner.ingest(items, door);
    for (const [outcome, count] of Object.entries(outcomesOf(result))) {
      if (count > 0) {
        this.#items.add(count, { door, outcome });
      }
    }
    return result;
  }
}

/** Only events can be ignored. */
function outcomesOf(result: IngestResult & { readonly ignored?: number }) {
  return {
    accepted: result.accepted,
    duplicate: result.duplicates,
    corrected: result.corrected,
    ignored: result.ignored ?? 0,
    rejected: result.rejected.length,
  };
}
