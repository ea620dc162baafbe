import { AuditorService } from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import {
  footfallEnvironmentCreatePermission,
  ParsedEnvironmentImport,
} from '@footfall/backstage-plugin-footfall-common';
import { audited } from '../audit/audited';
import { Caller } from '../authorization/Caller';
import { EnvironmentImports } from './EnvironmentImports';

export interface AuthorizedEnvironmentImportsOptions {
  readonly environmentImports: EnvironmentImports;
  readonly platformTeam: string | null;
  readonly auditor: AuditorService;
}

/**
 * Who says what ran before Footfall was there could say anything: that is for the
 * platform team and for services, and leaves a trail.
 */
export class AuthorizedEnvironmentImports {
  readonly #options: AuthorizedEnvironmentImportsOptions;
  readonly #caller: Caller;

  constructor(options: AuthorizedEnvironmentImportsOptions, caller: Caller) {
    this.#options = options;
    this.#caller = caller;
  }

  /** @returns its id */
  async take(environment: ParsedEnvironmentImport): Promise<string> {
    const { auditor, environmentImports } = this.#options;
    const by = this.#caller.ref;
    const { createdAt, goneAt, name, serviceRef, teamRef } = environment;
    return audited(
      auditor,
      {
        eventId: 'environment-change',
        actionType: 'import',
        by,
        meta: { name, serviceRef, teamRef, createdAt, goneAt },
      },
      async () => {
        await this.#caller.require(footfallEnvironmentCreatePermission);
        await this.#requirePlatform();
        return environmentImports.take(environment, by);
      },
    );
  }

  async #requirePlatform() {
    const { platformTeam } = this.#options;
    const isAllowed =
      this.#caller.isService ||
      (platformTeam !== null &&
        (await this.#caller.claims()).includes(platformTeam));
    if (!isAllowed) {
      throw new NotAllowedError(
        'Environments are imported by the platform team and by services',
      );
    }
  }
}
