import { createPermission } from '@backstage/plugin-permission-common';

/** The resource type of a Group whose results are asked for. @public */
export const FOOTFALL_TEAM_RESOURCE_TYPE = 'footfall-team';

/** @public */
export const FOOTFALL_INCIDENT_RESOURCE_TYPE = 'footfall-incident';

/**
 * See an incident: its score, its timeline and who owns it. By default, and
 * never beyond that: the owner, the team's members and leads, the platform team.
 *
 * @public
 */
export const footfallIncidentReadPermission = createPermission({
  name: 'footfall.incident.read',
  attributes: { action: 'read' },
  resourceType: FOOTFALL_INCIDENT_RESOURCE_TYPE,
});

/**
 * Comment on an incident, move it, assign it and speak to the team. What each of
 * those who may see it can do is decided by what they are to it.
 *
 * @public
 */
export const footfallIncidentUpdatePermission = createPermission({
  name: 'footfall.incident.update',
  attributes: { action: 'update' },
  resourceType: FOOTFALL_INCIDENT_RESOURCE_TYPE,
});

/** Every permission about incidents. @public */
export const footfallIncidentPermissions = [
  footfallIncidentReadPermission,
  footfallIncidentUpdatePermission,
];
