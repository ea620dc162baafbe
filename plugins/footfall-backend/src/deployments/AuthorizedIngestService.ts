import {
  footfallDeploymentCreatePermission,
  IngestResult,
} from '@footfall/backstage-plugin-footfall-common';
import { Caller } from '../authorization/Caller';
import { IngestItem, IngestService } from './IngestService';

/** Whoever sends deployments must be allowed to. */
export class AuthorizedIngestService<R extends IngestResult>
  implements IngestService<R>
{
  readonly #inner: IngestService<R>;
  readonly #caller: Caller;

  constructor(inner: IngestService<R>, caller: Caller) {
    this.#inner = inner;
    this.#caller = caller;
  }

  async ingest(items: readonly IngestItem[], door: string) {
    await this.#caller.require(footfallDeploymentCreatePermission);
    return this.#inner.ingest(items, door);
  }
}
