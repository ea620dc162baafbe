import { footfallDeploymentCreatePermission } from '@footfall/backstage-plugin-footfall-common';
import { Caller } from '../authorization/Caller';
import { IngestItem, IngestService } from './IngestService';

/** Whoever sends deployments must be allowed to. */
export class AuthorizedIngestService implements IngestService {
  readonly #inner: IngestService;
  readonly #caller: Caller;

  constructor(inner: IngestService, caller: Caller) {
    this.#inner = inner;
    this.#caller = caller;
  }

  async ingest(items: readonly IngestItem[], door: string) {
    await this.#caller.require(footfallDeploymentCreatePermission);
    return this.#inner.ingest(items, door);
  }
}
