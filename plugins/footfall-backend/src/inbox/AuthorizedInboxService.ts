import {
  footfallInboxReadPermission,
  footfallInboxReplayPermission,
  InboxReplay,
} from '@footfall/backstage-plugin-footfall-common';
import { Caller } from '../authorization/Caller';
import { InboxPageQuery, InboxService } from './InboxService';

/** Whoever looks into the inbox, or replays it, must be allowed to. */
export class AuthorizedInboxService
  implements Pick<InboxService, 'list' | 'replay'>
{
  readonly #inner: InboxService;
  readonly #caller: Caller;

  constructor(inner: InboxService, caller: Caller) {
    this.#inner = inner;
    this.#caller = caller;
  }

  async list(query: InboxPageQuery) {
    await this.#caller.require(footfallInboxReadPermission);
    return this.#inner.list(query);
  }

  async replay(request: InboxReplay) {
    await this.#caller.require(footfallInboxReplayPermission);
    return this.#inner.replay(request);
  }
}
