import { AuditorService } from '@backstage/backend-plugin-api';
import { JsonObject } from '@backstage/types';
import {
  footfallAdoptionReadPermission,
  footfallTargetUpdatePermission,
  ParsedNewTarget,
  TargetList,
} from '@footfall/backstage-plugin-footfall-common';
import { audited } from '../audit/audited';
import { Caller } from '../authorization/Caller';
import { TargetService } from './TargetService';

/** Whoever sets and ends targets must be allowed to, and leaves a trail. */
export class AuthorizedTargetService {
  readonly #inner: TargetService;
  readonly #caller: Caller;
  readonly #auditor: AuditorService;

  constructor(inner: TargetService, caller: Caller, auditor: AuditorService) {
    this.#inner = inner;
    this.#caller = caller;
    this.#auditor = auditor;
  }

  async list(): Promise<TargetList> {
    await this.#caller.require(footfallAdoptionReadPermission);
    return {
      ...(await this.#inner.list()),
      mayChange: await this.#caller.may(footfallTargetUpdatePermission),
    };
  }

  async create(target: ParsedNewTarget) {
    const { ref } = this.#caller;
    return this.#change('create', { ...target }, () =>
      this.#inner.create(target, ref),
    );
  }

  async end(id: string) {
    const { ref } = this.#caller;
    return this.#change('end', { id }, () => this.#inner.end(id, ref));
  }

  async #change<T>(
    actionType: string,
    meta: JsonObject,
    change: () => Promise<T>,
  ): Promise<T> {
    return audited(
      this.#auditor,
      { eventId: 'target-change', actionType, by: this.#caller.ref, meta },
      async () => {
        await this.#caller.require(footfallTargetUpdatePermission);
        return change();
      },
    );
  }
}
