import { createPermission } from '@backstage/plugin-permission-common';
import { FOOTFALL_TEAM_RESOURCE_TYPE } from './incidentPermissions';

/** Answer the surveys that one is invited to. @public */
export const footfallSurveyRespondPermission = createPermission({
  name: 'footfall.survey.respond',
  attributes: { action: 'create' },
});

/**
 * Make and change surveys, open and close waves, and tag comments. None of it
 * tells who said what.
 *
 * @public
 */
export const footfallSurveyManagePermission = createPermission({
  name: 'footfall.survey.manage',
  attributes: { action: 'update' },
});

/**
 * Read what the whole organisation, its departments and its types of teams
 * answered.
 *
 * @public
 */
export const footfallSurveyResultsReadPermission = createPermission({
  name: 'footfall.survey.results.read',
  attributes: { action: 'read' },
});

/** Read what people wrote. @public */
export const footfallSurveyCommentsReadPermission = createPermission({
  name: 'footfall.survey.comments.read',
  attributes: { action: 'read' },
});

/** Read what a team answered. @public */
export const footfallTeamResultsReadPermission = createPermission({
  name: 'footfall.team.results.read',
  attributes: { action: 'read' },
  resourceType: FOOTFALL_TEAM_RESOURCE_TYPE,
});

/** Every permission about surveys. @public */
export const footfallSurveyPermissions = [
  footfallSurveyRespondPermission,
  footfallSurveyManagePermission,
  footfallSurveyResultsReadPermission,
  footfallSurveyCommentsReadPermission,
  footfallTeamResultsReadPermission,
];
