import {
  footfallAdoptionReadPermission,
  ParsedTrustQuery,
} from '@footfall/backstage-plugin-footfall-common';
import { Caller } from '../authorization/Caller';
import { TrustService } from './TrustService';

/** Whoever reads what is wrong in the catalog must be allowed to read adoption. */
export class AuthorizedTrustService implements TrustService {
  readonly #inner: TrustService;
  readonly #caller: Caller;

  constructor(inner: TrustService, caller: Caller) {
    this.#inner = inner;
    this.#caller = caller;
  }

  async report(query: ParsedTrustQuery) {
    await this.#caller.require(footfallAdoptionReadPermission);
    return this.#inner.report(query);
  }
}
