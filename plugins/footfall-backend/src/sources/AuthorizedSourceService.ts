import {
  footfallAdoptionReadPermission,
  footfallInboxReplayPermission,
} from '@footfall/backstage-plugin-footfall-common';
import { Caller } from '../authorization/Caller';
import { SourceService } from './SourceService';

/**
 * Whoever looks at the sources must be allowed to read adoption, and is told
 * whether they may replay what was rejected.
 */
export class AuthorizedSourceService implements SourceService {
  readonly #inner: SourceService;
  readonly #caller: Caller;

  constructor(inner: SourceService, caller: Caller) {
    this.#inner = inner;
    this.#caller = caller;
  }

  async report() {
    await this.#caller.require(footfallAdoptionReadPermission);
    return {
      ...(await this.#inner.report()),
      mayReplay: await this.#caller.may(footfallInboxReplayPermission),
    };
  }
}
