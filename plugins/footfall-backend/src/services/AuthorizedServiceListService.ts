import {
  footfallAdoptionReadPermission,
  ParsedServicesQuery,
  Tier,
} from '@footfall/backstage-plugin-footfall-common';
import { Caller } from '../authorization/Caller';
import { ServiceListService } from './ServiceListService';

/** Whoever reads services must be allowed to read adoption. */
export class AuthorizedServiceListService implements ServiceListService {
  readonly #inner: ServiceListService;
  readonly #caller: Caller;

  constructor(inner: ServiceListService, caller: Caller) {
    this.#inner = inner;
    this.#caller = caller;
  }

  async list(query: ParsedServicesQuery) {
    await this.#caller.require(footfallAdoptionReadPermission);
    return this.#inner.list(query);
  }

  async detail(serviceRef: string, tier: Tier) {
    await this.#caller.require(footfallAdoptionReadPermission);
    return this.#inner.detail(serviceRef, tier);
  }
}
