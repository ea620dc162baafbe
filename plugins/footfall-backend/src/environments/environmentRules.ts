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
import { FOOTFALL_ENVIRONMENT_RESOURCE_TYPE } from '@footfall/backstage-plugin-footfall-common';
import { createClaimsRule, RuleQuery } from '../teams/claimsRules';
import { isLeadOf, isMemberOf } from '../teams/teamRules';
import { TeamResource } from '../teams/TeamResource';

/** An environment as far as rules ask about it. */
export interface EnvironmentResource {
  readonly id: string;
  readonly team: TeamResource;
}

export const environmentResourceRef = createPermissionResourceRef<
  EnvironmentResource,
  RuleQuery
>().with({
  pluginId: 'footfall',
  resourceType: FOOTFALL_ENVIRONMENT_RESOURCE_TYPE,
});

/** Who may change an environment, for a permission policy to say. */
export const environmentRules = {
  isTeamMember: createClaimsRule(environmentResourceRef, {
    name: 'IS_TEAM_MEMBER',
    description: 'Allow members of the team that pays for the environment',
    apply: ({ team }, claims) => isMemberOf(team, claims),
  }),
  isTeamLead: createClaimsRule(environmentResourceRef, {
    name: 'IS_TEAM_LEAD',
    description: 'Allow leads of the team that pays for the environment',
    apply: ({ team }, claims) => isLeadOf(team, claims),
  }),
};

const conditionExports = createConditionExports({
  resourceRef: environmentResourceRef,
  rules: environmentRules,
});

/**
 * Makes a condition of the refs that somebody owns through: their own and those
 * of their Groups.
 *
 * @public
 */
export type FootfallEnvironmentCondition = (params: {
  claims: string[];
}) => PermissionCondition<'footfall-environment', { claims: string[] }>;

/**
 * Conditions about environments that a permission policy can answer with.
 *
 * @public
 */
export interface FootfallEnvironmentConditions {
  /** Members of the team that pays for the environment. */
  readonly isTeamMember: FootfallEnvironmentCondition;
  /** Leads of that team. */
  readonly isTeamLead: FootfallEnvironmentCondition;
}

/**
 * Conditions about environments that a permission policy can answer with.
 *
 * @public
 */
export const footfallEnvironmentConditions: FootfallEnvironmentConditions =
  conditionExports.conditions;

/**
 * Makes the decision of a permission policy from conditions about environments.
 *
 * @public
 */
export const createFootfallEnvironmentConditionalDecision: (
  permission: ResourcePermission<'footfall-environment'>,
  conditions: PermissionCriteria<PermissionCondition<'footfall-environment'>>,
) => ConditionalPolicyDecision = conditionExports.createConditionalDecision;
