import {
  ConditionalPolicyDecision,
  PermissionCondition,
  PermissionCriteria,
  ResourcePermission,
} from '@backstage/plugin-permission-common';
import {
  createConditionExports,
  createPermissionResourceRef,
} from '@backstage/plugin-permission-node';
import { FOOTFALL_TEAM_RESOURCE_TYPE } from '@footfall/backstage-plugin-footfall-common';
import { Claims, createClaimsRule, RuleQuery } from './claimsRules';
import { TeamResource } from './TeamResource';

const claimsOneOf = (refs: readonly string[], { claims }: Claims) =>
  refs.some(ref => claims.includes(ref));

export const isMemberOf = (team: TeamResource, claims: Claims) =>
  claimsOneOf(team.groups, claims);

export const isLeadOf = (team: TeamResource, claims: Claims) =>
  claimsOneOf(team.leads, claims);

/** The Group whose results are asked for. */
export const teamResourceRef = createPermissionResourceRef<
  TeamResource,
  RuleQuery
>().with({ pluginId: 'footfall', resourceType: FOOTFALL_TEAM_RESOURCE_TYPE });

/** Who may see a team's results, for a permission policy to say. */
export const teamRules = {
  isTeamMember: createClaimsRule(teamResourceRef, {
    name: 'IS_TEAM_MEMBER',
    description: 'Allow members of the team, and of the teams below it',
    apply: isMemberOf,
  }),
  isTeamLead: createClaimsRule(teamResourceRef, {
    name: 'IS_TEAM_LEAD',
    description: 'Allow those whom the Group names in footfall/leads',
    apply: isLeadOf,
  }),
};

const conditionExports = createConditionExports({
  resourceRef: teamResourceRef,
  rules: teamRules,
});

/**
 * Makes a condition of the refs that somebody owns through: their own and those
 * of their Groups.
 *
 * @public
 */
export type FootfallTeamCondition = (params: {
  claims: string[];
}) => PermissionCondition<'footfall-team', { claims: string[] }>;

/**
 * Conditions about teams that a permission policy can answer with, where a team's
 * results are asked for.
 *
 * @public
 */
export interface FootfallTeamConditions {
  /** Members of the team, and of the teams below it. */
  readonly isTeamMember: FootfallTeamCondition;
  /** Those whom the Group names in `footfall/leads`. */
  readonly isTeamLead: FootfallTeamCondition;
}

/**
 * Conditions about teams that a permission policy can answer with, where a team's
 * results are asked for.
 *
 * @public
 */
export const footfallTeamConditions: FootfallTeamConditions =
  conditionExports.conditions;

/**
 * Makes the decision of a permission policy from conditions about teams.
 *
 * @public
 */
export const createFootfallTeamConditionalDecision: (
  permission: ResourcePermission<'footfall-team'>,
  conditions: PermissionCriteria<PermissionCondition<'footfall-team'>>,
) => ConditionalPolicyDecision = conditionExports.createConditionalDecision;
