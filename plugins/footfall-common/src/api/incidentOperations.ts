import type { ApiOperation } from './operations';
import {
  incidentCommentSchema,
  incidentDetailSchema,
  incidentLinkSchema,
  incidentListSchema,
  incidentMoveSchema,
  incidentOwnerSchema,
  incidentPublicLineSchema,
  incidentsQuerySchema,
} from './incidents';

const change = {
  method: 'post',
  response: incidentDetailSchema,
  hasCsv: false,
} as const;

/** What can be asked and done about incidents. @public */
export const incidentOperations = {
  getIncidents: {
    method: 'get',
    path: '/incidents',
    summary:
      'Incidents that the caller may see: the unresolved ones, and those resolved in the last 180 days',
    query: incidentsQuerySchema,
    response: incidentListSchema,
    hasCsv: false,
  },
  getIncident: {
    method: 'get',
    path: '/incidents/{id}',
    summary: 'One incident with its timeline',
    response: incidentDetailSchema,
    hasCsv: false,
  },
  moveIncident: {
    ...change,
    path: '/incidents/{id}/moves',
    summary: 'Moves an incident to another state',
    body: incidentMoveSchema,
    mayConflict: true,
  },
  commentOnIncident: {
    ...change,
    path: '/incidents/{id}/comments',
    summary: 'Says something about an incident, in Markdown',
    body: incidentCommentSchema,
  },
  linkIncident: {
    ...change,
    path: '/incidents/{id}/links',
    summary: 'Names a ticket or a change that came of an incident',
    body: incidentLinkSchema,
  },
  assignIncident: {
    ...change,
    path: '/incidents/{id}/owner',
    summary: 'Gives an incident to a User or a Group',
    body: incidentOwnerSchema,
    mayConflict: true,
  },
  tellTeamOfIncident: {
    ...change,
    path: '/incidents/{id}/public-line',
    summary: 'Tells the team what it said and what is being done',
    body: incidentPublicLineSchema,
    mayConflict: true,
  },
} as const satisfies Record<string, ApiOperation>;
