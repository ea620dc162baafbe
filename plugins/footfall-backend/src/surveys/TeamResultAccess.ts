import { footfallTeamResultsReadPermission } from '@footfall/backstage-plugin-footfall-common';
import { Caller } from '../authorization/Caller';
import { FootfallConfig } from '../config';
import { TeamDirectory } from '../teams/TeamDirectory';
import { TeamResource } from '../teams/TeamResource';
import { isLeadOf, isMemberOf } from '../teams/teamRules';
import { TeamResultAuthorizer } from './teamResultPermissions';

export interface TeamResultAccessOptions {
  readonly teams: Pick<TeamDirectory, 'describe'>;
  readonly authorizer: TeamResultAuthorizer;
  readonly config: Pick<FootfallConfig, 'platformTeam'>;
}

/**
 * Who may read what a team answered. Two things have to agree: that the caller
 * is of the team, leads it or is of the platform team, which holds whether or
 * not the app asks for permissions; and the permission policy, which can narrow
 * that and not widen it.
 */
export class TeamResultAccess {
  readonly #options: TeamResultAccessOptions;

  constructor(options: TeamResultAccessOptions) {
    this.#options = options;
  }

  /** Those of some Groups whose results a caller may read. */
  async readable(
    caller: Caller,
    teamRefs: readonly string[],
  ): Promise<ReadonlySet<string>> {
    const { authorizer, teams } = this.#options;
    const [claims, decision, described] = await Promise.all([
      caller.claims(),
      caller.decide(footfallTeamResultsReadPermission),
      teams.describe(teamRefs),
    ]);
    return new Set(
      [...described.values()]
        .filter(
          team =>
            this.#isTheirs(team, caller, claims) && authorizer(decision, team),
        )
        .map(({ ref }) => ref),
    );
  }

  // A service was given its token by those who run the backend.
  #isTheirs(
    team: TeamResource,
    { isService }: Caller,
    claims: readonly string[],
  ): boolean {
    const { platformTeam } = this.#options.config;
    const asking = { claims: [...claims] };
    return (
      isService ||
      (platformTeam !== null && claims.includes(platformTeam)) ||
      isMemberOf(team, asking) ||
      isLeadOf(team, asking)
    );
  }
}
