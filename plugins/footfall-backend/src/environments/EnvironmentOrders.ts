import { InputError } from '@backstage/errors';
import {
  isSoundRange,
  KnownCost,
  ParsedNewEnvironment,
  serviceRefOf,
} from '@footfall/backstage-plugin-footfall-common';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import {
  AcknowledgedEstimate,
  AcknowledgedEstimates,
} from '../acknowledgements/AcknowledgedEstimates';
import { CatalogHistoryService } from '../catalog/CatalogHistoryService';
import { StoredEnvironment } from './EnvironmentStore';

/** What is registered, as the catalog and what was accepted have it. */
export type EnvironmentOrder = ParsedNewEnvironment &
  KnownCost & {
    /** What was accepted of it; `null` where nothing was. */
    readonly accepted: AcknowledgedEstimate | null;
  };

export interface EnvironmentOrdersOptions {
  readonly acknowledgements: AcknowledgedEstimates;
  readonly catalog: Pick<CatalogHistoryService, 'groupNamed'>;
}

function templateRefOf(text: string): string {
  try {
    return stringifyEntityRef(
      parseEntityRef(text, { defaultKind: 'template' }),
    );
  } catch {
    throw new InputError(
      `'${text}' is not the ref of a Template, such as template:default/service`,
    );
  }
}

/** Holds what somebody wants to register against what is known. */
export class EnvironmentOrders {
  readonly #options: EnvironmentOrdersOptions;

  constructor(options: EnvironmentOrdersOptions) {
    this.#options = options;
  }

  /**
   * @throws InputError where there is no such team or acknowledgement, it was
   * for another team or template, or nobody can mean such an amount.
   */
  async of(asked: ParsedNewEnvironment): Promise<EnvironmentOrder> {
    const { monthly, serviceRef, templateRef } = asked;
    if (monthly !== null && !isSoundRange(monthly)) {
      throw new InputError(
        'monthly must be from the least to the most, not below 0, and in a currency of ISO 4217',
      );
    }
    const teamRef = await this.#options.catalog.groupNamed(asked.teamRef);
    const template = templateRef === null ? null : templateRefOf(templateRef);
    const accepted = await this.#acceptedBy(asked.acknowledgementId, {
      teamRef,
      template,
    });
    return {
      ...asked,
      teamRef,
      serviceRef: serviceRef === null ? null : serviceRefOf(serviceRef),
      templateRef: template ?? accepted?.templateRef ?? null,
      monthly: accepted ? accepted.monthly : monthly,
      unknownLines: accepted?.unknownLines ?? 0,
      accepted,
    };
  }

  /**
   * Whether an order was accepted later than what an environment was ordered with
   * last. What comes again, or late, says nothing of what it costs by now.
   */
  async isNewer(
    { accepted }: Pick<EnvironmentOrder, 'accepted'>,
    { acknowledgementId }: Pick<StoredEnvironment, 'acknowledgementId'>,
  ): Promise<boolean> {
    if (!accepted || accepted.id === acknowledgementId) {
      return false;
    }
    const last =
      acknowledgementId === null
        ? undefined
        : await this.#options.acknowledgements.find(acknowledgementId);
    return !last || accepted.atMs > last.atMs;
  }

  async #acceptedBy(
    id: string | null,
    { teamRef, template }: { teamRef: string; template: string | null },
  ): Promise<AcknowledgedEstimate | null> {
    if (id === null) {
      return null;
    }
    const accepted = await this.#options.acknowledgements.find(id);
    if (!accepted) {
      throw new InputError(`There is no acknowledgement '${id}'`);
    }
    if (accepted.teamRef !== null && accepted.teamRef !== teamRef) {
      throw new InputError(
        `The acknowledgement '${id}' was made for ${accepted.teamRef}, and not for ${teamRef}`,
      );
    }
    if (template !== null && accepted.templateRef !== template) {
      throw new InputError(
        `The acknowledgement '${id}' was made for ${accepted.templateRef}, and not for ${template}`,
      );
    }
    return accepted;
  }
}
