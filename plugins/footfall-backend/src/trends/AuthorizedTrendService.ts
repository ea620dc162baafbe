import {
  footfallAdoptionReadPermission,
  ParsedTrendsQuery,
} from '@footfall/backstage-plugin-footfall-common';
import { Caller } from '../authorization/Caller';
import { TrendService } from './TrendService';

/** Whoever reads trends must be allowed to read adoption. */
export class AuthorizedTrendService implements TrendService {
  readonly #inner: TrendService;
  readonly #caller: Caller;

  constructor(inner: TrendService, caller: Caller) {
    this.#inner = inner;
    this.#caller = caller;
  }

  async report(query: ParsedTrendsQuery) {
    await this.#caller.require(footfallAdoptionReadPermission);
    return this.#inner.report(query);
  }
}
