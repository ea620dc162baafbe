import {
  createConditionExports,
  createPermissionResourceRef,
  createPermissionRule,
} from '@backstage/plugin-permission-node';
import { FOOTFALL_INCIDENT_RESOURCE_TYPE } from '@footfall/backstage-plugin-footfall-common';
import {
  claimsSchema,
  isLeadOf,
  isMemberOf,
  RuleQuery,
} from '../teams/teamRules';
import { TeamResource } from '../teams/TeamResource';

/** An incident as far as rules ask about it. */
export interface IncidentResource {
  readonly id: string;
  readonly team: TeamResource;
  readonly ownerRef: string | null;
  readonly escalatedTo: string | null;
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
  isTeamMember: createPermissionRule({
    name: 'IS_TEAM_MEMBER',
    description: 'Allow members of the team that the incident is about',
    resourceRef: incidentResourceRef,
    paramsSchema: claimsSchema,
    apply: ({ team }, claims) => isMemberOf(team, claims),
    toQuery: ({ claims }) => ({ rule: 'IS_TEAM_MEMBER', claims }),
  }),
  isTeamLead: createPermissionRule({
    name: 'IS_TEAM_LEAD',
    description:
      'Allow leads of the team that the incident is about, and whom it was escalated to',
    resourceRef: incidentResourceRef,
    paramsSchema: claimsSchema,
    apply: ({ team, escalatedTo }, claims) =>
      isLeadOf(team, claims) ||
      (escalatedTo !== null && claims.claims.includes(escalatedTo)),
    toQuery: ({ claims }) => ({ rule: 'IS_TEAM_LEAD', claims }),
  }),
  ownsIncident: createPermissionRule({
    name: 'OWNS_INCIDENT',
    description: 'Allow whoever owns the incident, themselves or by a Group',
    resourceRef: incidentResourceRef,
    paramsSchema: claimsSchema,
    apply: ({ ownerRef }, { claims }) =>
      ownerRef !== null && claims.includes(ownerRef),
    toQuery: ({ claims }) => ({ rule: 'OWNS_INCIDENT', claims }),
  }),
};

/** Conditions that a permission policy can answer with. @public */
export const {
  conditions: footfallIncidentConditions,
  createConditionalDecision: createFootfallIncidentConditionalDecision,
} = createConditionExports({
  resourceRef: incidentResourceRef,
  rules: incidentRules,
});
