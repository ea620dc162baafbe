import { Incident } from './Incident';

/**
 * What somebody is to an incident: its owner, a lead or a member of the team
 * that it is about, or one of the platform team.
 *
 * @public
 */
export const incidentRoles = ['owner', 'lead', 'member', 'platform'] as const;

/** @public */
export type IncidentRole = (typeof incidentRoles)[number];

/** What can be done to an incident beside moving it. @public */
export const incidentActs = ['comment', 'link', 'assign', 'speak'] as const;

/**
 * `link` names a ticket or a change, `assign` gives it an owner, `speak` writes
 * the line for the team: "you said …, we are …".
 *
 * @public
 */
export type IncidentAct = (typeof incidentActs)[number];

const rolesThatMay: Record<IncidentAct, readonly IncidentRole[]> = {
  comment: ['owner', 'lead', 'member', 'platform'],
  link: ['owner', 'lead', 'platform'],
  assign: ['owner', 'platform'],
  speak: ['owner', 'platform'],
};

/** Why somebody may not do something to an incident. @public */
export type IncidentActRefusal = 'not-your-part';

/**
 * Why somebody may not do something; `null` where they may. An incident that
 * nobody owns may be given an owner by a lead of the team: otherwise it would
 * wait for ever where no platform team is configured.
 *
 * @public
 */
export function refusalOfAct(
  { ownerRef }: Pick<Incident, 'ownerRef'>,
  act: IncidentAct,
  roles: readonly IncidentRole[],
): IncidentActRefusal | null {
  const isOrphan = act === 'assign' && ownerRef === null;
  const may = isOrphan ? ['lead', ...rolesThatMay[act]] : rolesThatMay[act];
  return roles.some(role => may.includes(role)) ? null : 'not-your-part';
}

/**
 * Who has to do with an incident.
 *
 * @public
 */
export interface IncidentParties {
  readonly ownerRef: string | null;
  /** The team and every Group below it. */
  readonly teamGroups: readonly string[];
  readonly leads: readonly string[];
  /** The Group that an overdue response was handed to. */
  readonly escalatedTo: string | null;
  /** Users whom that Group names as its leads. */
  readonly escalationLeads: readonly string[];
  readonly platformTeam: string | null;
}

/**
 * What somebody is to an incident. One that was escalated is in the hands of the
 * leads of the Group above, who work on it as its owner does; where that Group
 * names none, in those of the Group itself. The others of the Group count as leads
 * of the team.
 *
 * @param claims - the refs of the User and of the Groups that they own through
 * @public
 */
export function incidentRolesOf(
  parties: IncidentParties,
  claims: readonly string[],
): IncidentRole[] {
  const { escalatedTo, escalationLeads, ownerRef, platformTeam } = parties;
  const inCharge = escalationLeads.length > 0 ? escalationLeads : [escalatedTo];
  const claimsOne = (refs: readonly (string | null)[]) =>
    refs.some(ref => ref !== null && claims.includes(ref));
  const isRole: Record<IncidentRole, boolean> = {
    owner: claimsOne([ownerRef, ...inCharge]),
    lead: claimsOne([...parties.leads, escalatedTo]),
    member: claimsOne(parties.teamGroups),
    platform: claimsOne([platformTeam]),
  };
  return incidentRoles.filter(role => isRole[role]);
}
