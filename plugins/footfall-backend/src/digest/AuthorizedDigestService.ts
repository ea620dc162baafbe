import { footfallAdoptionReadPermission } from '@footfall/backstage-plugin-footfall-common';
import { Caller } from '../authorization/Caller';
import { DigestService } from './DigestService';

/** Whoever reads the digest must be allowed to read adoption. */
export class AuthorizedDigestService implements DigestService {
  readonly #inner: DigestService;
  readonly #caller: Caller;

  constructor(inner: DigestService, caller: Caller) {
    this.#inner = inner;
    this.#caller = caller;
  }

  async report() {
    await this.#caller.require(footfallAdoptionReadPermission);
    return this.#inner.report();
  }
}
