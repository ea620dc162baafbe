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
import { FOOTFALL_INCIDENT_RESOURCE_TYPE } from '@footfall/backstage-plugin-footfall-common';
import { createClaimsRule, RuleQuery } from '../teams/claimsRules';
import { isLeadOf, isMemberOf } from '../teams/teamRules';
import { TeamResource } from '../teams/TeamResource';

/** An incident as far as rules ask about it. */
export interface IncidentResource {
  readonly id: string;
  readonly team: TeamResource;
  readonly ownerRef: string | null;
  readonly escalatedTo: string | null;
  /** Users whom the Group that it was escalated to names as its leads. */
  readonly escalationLeads: readonly string[];
}

export const incidentResourceRef = createPermissionResourceRef<
  IncidentResource,
  RuleQuery
>().with({
  pluginId: 'footfall',
  resourceType: FOOTFALL_INCIDENT_RESOURCE_TYPE,
});

/** Who may see or change an incident, for a permission policy to say. */
export const incidentRules = {
  isTeamMember: createClaimsRule(incidentResourceRef, {
    name: 'IS_TEAM_MEMBER',
    description: 'Allow members of the team that the incident is about',
    apply: ({ team }, claims) => isMemberOf(team, claims),
  }),
  isTeamLead: createClaimsRule(incidentResourceRef, {
    name: 'IS_TEAM_LEAD',
    description:
      'Allow leads of the team that the incident is about, and the Group that it was escalated to with its leads',
    apply: ({ team, escalatedTo, escalationLeads }, claims) =>
      isLeadOf(team, claims) ||
      [escalatedTo, ...escalationLeads].some(
        ref => ref !== null && claims.claims.includes(ref),
      ),
  }),
  ownsIncident: createClaimsRule(incidentResourceRef, {
    name: 'OWNS_INCIDENT',
    description: 'Allow whoever owns the incident, themselves or by a Group',
    apply: ({ ownerRef }, { claims }) =>
      ownerRef !== null && claims.includes(ownerRef),
  }),
};

const conditionExports = createConditionExports({
  resourceRef: incidentResourceRef,
  rules: incidentRules,
});

/**
 * Makes a condition of the refs that somebody owns through: their own and those
 * of their Groups.
 *
 * @public
 */
export type FootfallIncidentCondition = (params: {
  claims: string[];
}) => PermissionCondition<'footfall-incident', { claims: string[] }>;

/**
 * Conditions about incidents that a permission policy can answer with.
 *
 * @public
 */
export interface FootfallIncidentConditions {
  /** Members of the team that the incident is about. */
  readonly isTeamMember: FootfallIncidentCondition;
  /** Leads of that team, and the Group it was escalated to with its leads. */
  readonly isTeamLead: FootfallIncidentCondition;
  /** Whoever owns the incident, themselves or by a Group. */
  readonly ownsIncident: FootfallIncidentCondition;
}

/**
 * Conditions about incidents that a permission policy can answer with.
 *
 * @public
 */
export const footfallIncidentConditions: FootfallIncidentConditions =
  conditionExports.conditions;

/**
 * Makes the decision of a permission policy from conditions about incidents.
 *
 * @public
 */
export const createFootfallIncidentConditionalDecision: (
  permission: ResourcePermission<'footfall-incident'>,
  conditions: PermissionCriteria<PermissionCondition<'footfall-incident'>>,
) => ConditionalPolicyDecision = conditionExports.createConditionalDecision;
