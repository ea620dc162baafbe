import {
  footfallAdoptionReadPermission,
  ParsedRouteUsageQuery,
} from '@footfall/backstage-plugin-footfall-common';
import { Caller } from '../authorization/Caller';
import { RouteUsageService } from './RouteUsageService';

/** Whoever reads the use of routes must be allowed to read adoption. */
export class AuthorizedRouteUsageService implements RouteUsageService {
  readonly #inner: RouteUsageService;
  readonly #caller: Caller;

  constructor(inner: RouteUsageService, caller: Caller) {
    this.#inner = inner;
    this.#caller = caller;
  }

  async usage(query: ParsedRouteUsageQuery) {
    await this.#caller.require(footfallAdoptionReadPermission);
    return this.#inner.usage(query);
  }
}
