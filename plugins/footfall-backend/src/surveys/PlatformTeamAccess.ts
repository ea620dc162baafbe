import { NotAllowedError } from '@backstage/errors';
import { BasicPermission } from '@backstage/plugin-permission-common';
import { Caller } from '../authorization/Caller';
import { FootfallConfig } from '../config';

/**
 * Who may do what is the platform team's to do. A permission policy decides; in
 * a portal without one, where everything is allowed, it takes being in the team
 * that `footfall.platformTeam` names.
 */
export class PlatformTeamAccess {
  readonly #config: Pick<FootfallConfig, 'hasPermissions' | 'platformTeam'>;

  constructor(config: Pick<FootfallConfig, 'hasPermissions' | 'platformTeam'>) {
    this.#config = config;
  }

  async may(caller: Caller, permission: BasicPermission): Promise<boolean> {
    return (await this.#isDecided(caller)) && caller.may(permission);
  }

  /** @throws NotAllowedError where the caller may not. */
  async require(caller: Caller, permission: BasicPermission) {
    await caller.require(permission);
    if (!(await this.#isDecided(caller))) {
      throw new NotAllowedError(
        this.#config.platformTeam === null
          ? "Without a permission policy this takes the configuration 'footfall.platformTeam'"
          : `This is for ${this.#config.platformTeam}`,
      );
    }
  }

  async #isDecided(caller: Caller): Promise<boolean> {
    const { hasPermissions, platformTeam } = this.#config;
    return (
      hasPermissions ||
      caller.isService ||
      (platformTeam !== null && (await caller.claims()).includes(platformTeam))
    );
  }
}
