import {
  BackstageUserInfo,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import {
  AuthorizeResult,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  PermissionPolicy,
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';
import {
  footfallAdoptionReadPermission,
  footfallBudgetUpdatePermission,
  footfallCostAcknowledgePermission,
  footfallCostReadPermission,
  footfallEnvironmentCreatePermission,
  footfallEnvironmentUpdatePermission,
  footfallIncidentReadPermission,
  footfallIncidentUpdatePermission,
  footfallPermissions,
  footfallRatingCreatePermission,
  footfallSurveyRespondPermission,
  footfallSurveyResultsReadPermission,
  footfallTeamResultsReadPermission,
} from '@footfall/backstage-plugin-footfall-common';

const openToEverybody: ReadonlySet<string> = new Set([
  footfallAdoptionReadPermission.name,
  footfallRatingCreatePermission.name,
  footfallSurveyRespondPermission.name,
  footfallSurveyResultsReadPermission.name,
  // Footfall itself keeps a team's results to those who have to do with it.
  footfallTeamResultsReadPermission.name,
  // And incidents to their owners, and to the members and leads of the team.
  footfallIncidentReadPermission.name,
  footfallIncidentUpdatePermission.name,
  footfallCostReadPermission.name,
  footfallCostAcknowledgePermission.name,
  // And environments to the teams that pay, and budgets to the leads above them.
  footfallEnvironmentCreatePermission.name,
  footfallEnvironmentUpdatePermission.name,
  footfallBudgetUpdatePermission.name,
]);

// Whatever Footfall comes to protect is closed until it is opened here.
const onlyForPlatformTeam: ReadonlySet<string> = new Set(
  footfallPermissions
    .map(permission => permission.name)
    .filter(name => !openToEverybody.has(name)),
);

/**
 * Everybody who is signed in may read adoption and costs, rate what they did,
 * answer surveys, read what came of them, accept what their orders cost and work on
 * the incidents and environments that are theirs; the platform team may also do all
 * else that Footfall asks a permission for, such as to see what was rejected.
 */
export class PlatformTeamPolicy implements PermissionPolicy {
  // One request asks for many permissions with the same credentials.
  readonly #infos = new WeakMap<object, Promise<BackstageUserInfo>>();

  constructor(
    private readonly userInfo: UserInfoService,
    private readonly platformTeamRef: string,
  ) {}

  async handle(
    { permission }: PolicyQuery,
    user?: PolicyQueryUser,
  ): Promise<PolicyDecision> {
    if (!user) {
      return { result: AuthorizeResult.DENY };
    }
    if (!onlyForPlatformTeam.has(permission.name)) {
      return { result: AuthorizeResult.ALLOW };
    }
    const { ownershipEntityRefs } = await this.#infoOf(user);
    return {
      result: ownershipEntityRefs.includes(this.platformTeamRef)
        ? AuthorizeResult.ALLOW
        : AuthorizeResult.DENY,
    };
  }

  #infoOf({ credentials }: PolicyQueryUser): Promise<BackstageUserInfo> {
    const known = this.#infos.get(credentials);
    if (known) {
      return known;
    }
    const info = this.userInfo.getUserInfo(credentials);
    this.#infos.set(credentials, info);
    return info;
  }
}
