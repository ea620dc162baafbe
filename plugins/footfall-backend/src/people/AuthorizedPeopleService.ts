import {
  footfallAdoptionReadPermission,
  ParsedPeopleQuery,
} from '@footfall/backstage-plugin-footfall-common';
import { Caller } from '../authorization/Caller';
import { PeopleService } from './PeopleService';

/** Whoever reads how many people are active must be allowed to read adoption. */
export class AuthorizedPeopleService implements PeopleService {
  readonly #inner: PeopleService;
  readonly #caller: Caller;

  constructor(inner: PeopleService, caller: Caller) {
    this.#inner = inner;
    this.#caller = caller;
  }

  async report(query: ParsedPeopleQuery) {
    await this.#caller.require(footfallAdoptionReadPermission);
    return this.#inner.report(query);
  }
}
