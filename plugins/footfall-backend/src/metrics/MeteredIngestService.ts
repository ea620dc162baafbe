import {
  MetricsService,
  MetricsServiceCounter,
} from '@backstage/backend-plugin-api/alpha';
import { IngestResult } from '@footfall/backstage-plugin-footfall-common';
import { IngestItem, IngestService } from '../deployments/IngestService';

/** Counts what becomes of the items of each door. */
export class MeteredIngestService implements IngestService {
  readonly #inner: IngestService;
  readonly #items: MetricsServiceCounter;

  constructor(inner: IngestService, metrics: MetricsService) {
    this.#inner = inner;
    this.#items = metrics.createCounter('footfall.ingest.items', {
      description: 'Items that came in, by door and by what became of them',
      unit: '{item}',
    });
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

function outcomesOf(result: IngestResult) {
  return {
    accepted: result.accepted,
    duplicate: result.duplicates,
    corrected: result.corrected,
    rejected: result.rejected.length,
  };
}
