import { InputError } from '@backstage/errors';
import {
  isSoundRange,
  MoneyRange,
  ParsedNewEnvironment,
  serviceRefOf,
} from '@footfall/backstage-plugin-footfall-common';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import {
  AcknowledgedEstimate,
  AcknowledgedEstimates,
} from '../acknowledgements/AcknowledgedEstimates';
import { CatalogHistoryService } from '../catalog/CatalogHistoryService';

/** What is registered, as the catalog and what was accepted have it. */
export type EnvironmentOrder = ParsedNewEnvironment & {
  readonly monthly: MoneyRange | null;
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
   * for another team, or nobody can mean such an amount.
   */
  async of(asked: ParsedNewEnvironment): Promise<EnvironmentOrder> {
    const { monthly, serviceRef, templateRef } = asked;
    if (monthly !== null && !isSoundRange(monthly)) {
      throw new InputError(
        'monthly must be from the least to the most, not below 0, and in a currency of ISO 4217',
      );
    }
    const teamRef = await this.#options.catalog.groupNamed(asked.teamRef);
    const accepted = await this.#acceptedBy(asked.acknowledgementId, teamRef);
    const template = templateRef ?? accepted?.templateRef ?? null;
    return {
      ...asked,
      teamRef,
      serviceRef: serviceRef === null ? null : serviceRefOf(serviceRef),
      templateRef: template === null ? null : templateRefOf(template),
      monthly: accepted ? accepted.monthly : monthly,
    };
  }

  async #acceptedBy(
    id: string | null,
    teamRef: string,
  ): Promise<AcknowledgedEstimate | undefined> {
    if (id === null) {
      return undefined;
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
    return accepted;
  }
}
