import { AuditorService } from '@backstage/backend-plugin-api';
import {
  footfallInboxReadPermission,
  footfallInboxReplayPermission,
  InboxReplay,
} from '@footfall/backstage-plugin-footfall-common';
import { audited } from '../audit/audited';
import { Caller } from '../authorization/Caller';
import { InboxPageQuery, InboxService } from './InboxService';

/**
 * Whoever looks into the inbox, or replays it, must be allowed to; a replay, which
 * changes figures, leaves a trail.
 */
export class AuthorizedInboxService
  implements Pick<InboxService, 'list' | 'replay'>
{
  readonly #inner: InboxService;
  readonly #caller: Caller;
  readonly #auditor: AuditorService;

  constructor(inner: InboxService, caller: Caller, auditor: AuditorService) {
    this.#inner = inner;
    this.#caller = caller;
    this.#auditor = auditor;
  }

  async list(query: InboxPageQuery) {
    await this.#caller.require(footfallInboxReadPermission);
    return this.#inner.list(query);
  }

  async replay(request: InboxReplay) {
    return audited(
      this.#auditor,
      {
        eventId: 'inbox-replay',
        actionType: 'replay',
        by: this.#caller.ref,
        meta: { ids: request.ids ?? 'all' },
      },
      async () => {
        await this.#caller.require(footfallInboxReplayPermission);
        return this.#inner.replay(request);
      },
    );
  }
}
