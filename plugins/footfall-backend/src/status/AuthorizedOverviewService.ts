import { footfallAdoptionReadPermission } from '@footfall/backstage-plugin-footfall-common';
import { Caller } from '../authorization/Caller';
import { OverviewService } from './OverviewService';

/** Whoever looks at the pipeline must be allowed to read adoption. */
export class AuthorizedOverviewService implements OverviewService {
  readonly #inner: OverviewService;
  readonly #caller: Caller;

  constructor(inner: OverviewService, caller: Caller) {
    this.#inner = inner;
    this.#caller = caller;
  }

  async filterOptions() {
    await this.#caller.require(footfallAdoptionReadPermission);
    return this.#inner.filterOptions();
  }

  async pipelineStatus() {
    await this.#caller.require(footfallAdoptionReadPermission);
    return this.#inner.pipelineStatus();
  }
}
