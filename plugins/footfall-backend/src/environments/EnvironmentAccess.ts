import { PermissionsRegistryService } from '@backstage/backend-plugin-api';
import { PolicyDecision } from '@backstage/plugin-permission-common';
import { createConditionAuthorizer } from '@backstage/plugin-permission-node';
import { footfallEnvironmentUpdatePermission } from '@footfall/backstage-plugin-footfall-common';
import { Caller } from '../authorization/Caller';
import { FootfallConfig } from '../config';
import { TeamDirectory } from '../teams/TeamDirectory';
import { TeamResource } from '../teams/TeamResource';
import { isLeadOf } from '../teams/teamRules';
import {
  EnvironmentResource,
  environmentResourceRef,
  environmentRules,
} from './environmentRules';
import { EnvironmentStore, StoredEnvironment } from './EnvironmentStore';

/** Whether a decision of the permission policy lets an environment through. */
export type EnvironmentAuthorizer = (
  decision: PolicyDecision,
  environment: EnvironmentResource,
) => boolean;

type Owned = Pick<StoredEnvironment, 'id' | 'teamRef'>;

export interface EnvironmentAccessOptions {
  readonly directory: Pick<TeamDirectory, 'describe'>;
  readonly config: Pick<FootfallConfig, 'platformTeam'>;
  readonly authorizer: EnvironmentAuthorizer;
}

/**
 * Who may change which environments. Two things have to agree: what the caller
 * is to the team that pays, which holds whether or not the app asks for
 * permissions, and the permission policy, which can narrow that and not widen it.
 */
export class EnvironmentAccess {
  readonly #options: EnvironmentAccessOptions;

  constructor(options: EnvironmentAccessOptions) {
    this.#options = options;
  }

  /** The ids of those that the caller may change. */
  async changeableBy(
    environments: readonly Owned[],
    caller: Caller,
  ): Promise<ReadonlySet<string>> {
    const { authorizer, directory } = this.#options;
    const [claims, decision, resources] = await Promise.all([
      caller.claims(),
      caller.decide(footfallEnvironmentUpdatePermission),
      resourcesOf(environments, directory),
    ]);
    return new Set(
      resources
        .filter(
          resource =>
            this.#hasToDoWith(resource.team, caller, claims) &&
            authorizer(decision, resource),
        )
        .map(({ id }) => id),
    );
  }

  /** Whether the caller may let a team pay for something. */
  async mayOrderFor(teamRef: string, caller: Caller): Promise<boolean> {
    const teams = await this.#options.directory.describe([teamRef]);
    const team = teams.get(teamRef);
    return (
      team !== undefined &&
      this.#hasToDoWith(team, caller, await caller.claims())
    );
  }

  /** Whether the caller may act for whichever team and person. */
  async mayActForAll(caller: Caller): Promise<boolean> {
    return this.#isForAll(caller, await caller.claims());
  }

  /**
   * Of a Group that has Groups below it, what it pays for is its own members' and
   * leads' to decide: not that of everybody in the department.
   */
  #hasToDoWith(
    team: TeamResource,
    caller: Caller,
    claims: readonly string[],
  ): boolean {
    return (
      this.#isForAll(caller, claims) ||
      claims.includes(team.ref) ||
      isLeadOf(team, { claims: [...claims] })
    );
  }

  // A service was given its token by those who run the backend.
  #isForAll({ isService }: Caller, claims: readonly string[]): boolean {
    const { platformTeam } = this.#options.config;
    return (
      isService || (platformTeam !== null && claims.includes(platformTeam))
    );
  }
}

/** Environments with the people of their teams, as permission rules see them. */
async function resourcesOf(
  environments: readonly Owned[],
  directory: Pick<TeamDirectory, 'describe'>,
): Promise<EnvironmentResource[]> {
  const teams = await directory.describe(
    environments.map(({ teamRef }) => teamRef),
  );
  return environments.flatMap(({ id, teamRef }) => {
    const team = teams.get(teamRef);
    return team ? [{ id, team }] : [];
  });
}

export interface RegisterEnvironmentsOptions {
  readonly environments: Pick<EnvironmentStore, 'find'>;
  readonly directory: Pick<TeamDirectory, 'describe'>;
}

/** Lets permission policies say who may change which environments. */
export function registerEnvironments(
  registry: PermissionsRegistryService,
  { environments, directory }: RegisterEnvironmentsOptions,
): EnvironmentAuthorizer {
  registry.addResourceType({
    resourceRef: environmentResourceRef,
    permissions: [footfallEnvironmentUpdatePermission],
    rules: Object.values(environmentRules),
    getResources: async ids => {
      const found = await Promise.all(ids.map(id => environments.find(id)));
      const resources = await resourcesOf(
        found.flatMap(environment => environment ?? []),
        directory,
      );
      return ids.map(id => resources.find(resource => resource.id === id));
    },
  });
  // The rules that modules add count as well.
  return createConditionAuthorizer(
    registry.getPermissionRuleset(environmentResourceRef),
  );
}
