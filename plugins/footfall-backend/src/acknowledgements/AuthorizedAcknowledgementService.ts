import { AuditorService } from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { JsonObject } from '@backstage/types';
import {
  AcknowledgementPage,
  footfallAcknowledgementReadPermission,
  footfallCostAcknowledgePermission,
  ParsedAcknowledgementsQuery,
  ParsedNewAcknowledgement,
  ParsedVerificationRequest,
} from '@footfall/backstage-plugin-footfall-common';
import { audited } from '../audit/audited';
import { Caller } from '../authorization/Caller';
import { CatalogHistoryService } from '../catalog/CatalogHistoryService';
import { EnvironmentAccess } from '../environments/EnvironmentAccess';
import { PlatformTeamAccess } from '../surveys/PlatformTeamAccess';
import { AcknowledgementService } from './AcknowledgementService';

export interface AuthorizedAcknowledgementServiceOptions {
  readonly acknowledgements: AcknowledgementService;
  readonly access: PlatformTeamAccess;
  readonly payers: Pick<EnvironmentAccess, 'mayOrderFor'>;
  readonly catalog: Pick<CatalogHistoryService, 'groupNamed'>;
  readonly auditor: AuditorService;
}

/**
 * Acknowledgements in the name of whoever asks, which nobody else can make or
 * use, with a trail. The trail says for which template, and not what was filled
 * in.
 */
export class AuthorizedAcknowledgementService {
  readonly #options: AuthorizedAcknowledgementServiceOptions;
  readonly #caller: Caller;

  constructor(
    options: AuthorizedAcknowledgementServiceOptions,
    caller: Caller,
  ) {
    this.#options = options;
    this.#caller = caller;
  }

  /** Those of others too where the caller may, and else the caller's own. */
  async list(query: ParsedAcknowledgementsQuery): Promise<AcknowledgementPage> {
    const { access, acknowledgements } = this.#options;
    const seesAll = await access.may(
      this.#caller,
      footfallAcknowledgementReadPermission,
    );
    return acknowledgements.list({
      ...query,
      ...(!seesAll && { by: this.#caller.ref }),
    });
  }

  async acknowledge(order: ParsedNewAcknowledgement) {
    const { teamRef, templateRef, touchpoint } = order;
    const meta = { teamRef, templateRef, touchpoint };
    return this.#change('create', meta, async (service, by) => {
      await this.#requirePayer(teamRef);
      return service.acknowledge(order, by);
    });
  }

  async verify(id: string, request: ParsedVerificationRequest) {
    const { isDryRun, taskId, teamRef, templateRef } = request;
    const meta = { id, isDryRun, taskId, teamRef, templateRef };
    return this.#change('verify', meta, async (service, by) => {
      await this.#groupNamed(teamRef);
      return service.verify(id, request, by);
    });
  }

  // Said before anything is made, and not when an environment is registered.
  async #requirePayer(teamRef: string | null) {
    const payer = await this.#groupNamed(teamRef);
    if (
      payer !== null &&
      !(await this.#options.payers.mayOrderFor(payer, this.#caller))
    ) {
      throw new NotAllowedError(
        `${payer} would pay for it: that is for its members and leads, the platform team and services to say. Choose a team of yours, or ask one of them to order it`,
      );
    }
  }

  /**
   * Budgets are those of Groups: a person who pays for themselves would be held
   * against none.
   *
   * @throws InputError where the catalog has no such Group.
   */
  async #groupNamed(teamRef: string | null): Promise<string | null> {
    return teamRef === null ? null : this.#options.catalog.groupNamed(teamRef);
  }

  async #change<T>(
    actionType: string,
    meta: JsonObject,
    change: (service: AcknowledgementService, by: string) => Promise<T>,
  ): Promise<T> {
    const { acknowledgements, auditor } = this.#options;
    const by = this.#caller.ref;
    return audited(
      auditor,
      { eventId: 'acknowledgement-change', actionType, by, meta },
      async () => {
        await this.#caller.require(footfallCostAcknowledgePermission);
        return change(acknowledgements, by);
      },
    );
  }
}
