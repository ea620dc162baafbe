import { IngestResult } from '@footfall/backstage-plugin-footfall-common';
import { setTimeout as wait } from 'node:timers/promises';
import { IngestItem, IngestService } from './IngestService';

/**
 * Long enough for a database to change over to its stand-by; short enough for
 * whoever publishes an event, and waits for those who take it in.
 */
const WAITS_MS = [500, 2_000, 8_000];

/**
 * Tries again where the database fails, for doors at which nobody delivers a
 * second time. To take in the same items again changes nothing.
 */
export class RetryingIngestService<R extends IngestResult>
  implements IngestService<R>
{
  readonly #inner: IngestService<R>;
  readonly #waitsMs: readonly number[];

  constructor(inner: IngestService<R>, waitsMs: readonly number[] = WAITS_MS) {
    this.#inner = inner;
    this.#waitsMs = waitsMs;
  }

  async ingest(items: readonly IngestItem[], door: string): Promise<R> {
    for (const waitMs of this.#waitsMs) {
      try {
        return await this.#inner.ingest(items, door);
      } catch {
        await wait(waitMs);
      }
    }
    return this.#inner.ingest(items, door);
  }
}
