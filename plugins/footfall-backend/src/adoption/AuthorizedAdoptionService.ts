import {
  footfallAdoptionReadPermission,
  ParsedAdoptionQuery,
} from '@footfall/backstage-plugin-footfall-common';
import { Caller } from '../authorization/Caller';
import { AdoptionService } from './AdoptionService';

/** Whoever reads adoption must be allowed to. */
export class AuthorizedAdoptionService implements AdoptionService {
  readonly #inner: AdoptionService;
  readonly #caller: Caller;

  constructor(inner: AdoptionService, caller: Caller) {
    this.#inner = inner;
    this.#caller = caller;
  }

  async report(query: ParsedAdoptionQuery) {
    await this.#caller.require(footfallAdoptionReadPermission);
    return this.#inner.report(query);
  }
}
