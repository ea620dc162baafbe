import { AuditorService } from '@backstage/backend-plugin-api';
import { JsonObject } from '@backstage/types';
import {
  Ending,
  footfallAdoptionReadPermission,
  footfallMandateUpdatePermission,
  MandateList,
  ParsedNewMandate,
  ParsedNewMandateException,
} from '@footfall/backstage-plugin-footfall-common';
import { audited } from '../audit/audited';
import { Caller } from '../authorization/Caller';
import { MandateService } from './MandateService';

/** Whoever changes mandates must be allowed to, and leaves a trail. */
export class AuthorizedMandateService {
  readonly #inner: MandateService;
  readonly #caller: Caller;
  readonly #auditor: AuditorService;

  constructor(inner: MandateService, caller: Caller, auditor: AuditorService) {
    this.#inner = inner;
    this.#caller = caller;
    this.#auditor = auditor;
  }

  async list(): Promise<MandateList> {
    await this.#caller.require(footfallAdoptionReadPermission);
    return {
      ...(await this.#inner.list()),
      mayChange: await this.#caller.may(footfallMandateUpdatePermission),
    };
  }

  async create(mandate: ParsedNewMandate) {
    const { ref } = this.#caller;
    return this.#change('create', { ...mandate }, () =>
      this.#inner.create(mandate, ref),
    );
  }

  async end(id: string, ending: Ending) {
    const { ref } = this.#caller;
    return this.#change('end', { id, ...ending }, () =>
      this.#inner.end(id, ending, ref),
    );
  }

  async grant(mandateId: string, exception: ParsedNewMandateException) {
    const { ref } = this.#caller;
    return this.#change('grant', { mandateId, ...exception }, () =>
      this.#inner.grant(mandateId, exception, ref),
    );
  }

  async revoke(mandateId: string, id: string, ending: Ending) {
    const { ref } = this.#caller;
    return this.#change('revoke', { mandateId, id, ...ending }, () =>
      this.#inner.revoke(mandateId, id, ending, ref),
    );
  }

  async #change<T>(
    actionType: string,
    meta: JsonObject,
    change: () => Promise<T>,
  ): Promise<T> {
    return audited(
      this.#auditor,
      { eventId: 'mandate-change', actionType, by: this.#caller.ref, meta },
      async () => {
        await this.#caller.require(footfallMandateUpdatePermission);
        return change();
      },
    );
  }
}
