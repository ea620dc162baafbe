import {
  createExternalRouteRef,
  createRouteRef,
  createSubRouteRef,
} from '@backstage/core-plugin-api';

/** The adoption page. @public */
export const footfallRootRouteRef = createRouteRef({ id: 'footfall' });

/** One team's page, by the namespace and name of its Group. @public */
export const footfallTeamRouteRef = createSubRouteRef({
  id: 'footfall/team',
  parent: footfallRootRouteRef,
  path: '/teams/:namespace/:name',
});

/** Active people, stickiness and retention. @public */
export const footfallPeopleRouteRef = createSubRouteRef({
  id: 'footfall/people',
  parent: footfallRootRouteRef,
  path: '/people',
});

/** Mandates and the exceptions from them. @public */
export const footfallMandatesRouteRef = createSubRouteRef({
  id: 'footfall/mandates',
  parent: footfallRootRouteRef,
  path: '/mandates',
});

/** Targets, and who is ahead and who behind. @public */
export const footfallTargetsRouteRef = createSubRouteRef({
  id: 'footfall/targets',
  parent: footfallRootRouteRef,
  path: '/targets',
});

/** Low scores that somebody owns, by their state. @public */
export const footfallIncidentsRouteRef = createSubRouteRef({
  id: 'footfall/incidents',
  parent: footfallRootRouteRef,
  path: '/incidents',
});

/** One incident, by its id. @public */
export const footfallIncidentRouteRef = createSubRouteRef({
  id: 'footfall/incident',
  parent: footfallRootRouteRef,
  path: '/incidents/:id',
});

/** What environments cost, by team, and whose budget pays. @public */
export const footfallCostsRouteRef = createSubRouteRef({
  id: 'footfall/costs',
  parent: footfallRootRouteRef,
  path: '/costs',
});

/** Every environment, with what it costs and when it ends. @public */
export const footfallEnvironmentsRouteRef = createSubRouteRef({
  id: 'footfall/environments',
  parent: footfallRootRouteRef,
  path: '/costs/environments',
});

/** One environment, by its id; reminders lead there. @public */
export const footfallEnvironmentRouteRef = createSubRouteRef({
  id: 'footfall/environment',
  parent: footfallRootRouteRef,
  path: '/costs/environments/:id',
});

/** Who accepted which cost. @public */
export const footfallAcknowledgementsRouteRef = createSubRouteRef({
  id: 'footfall/acknowledgements',
  parent: footfallRootRouteRef,
  path: '/costs/acknowledgements',
});

/** What pull requests would cost, by what a tool said. @public */
export const footfallPullRequestEstimatesRouteRef = createSubRouteRef({
  id: 'footfall/pull-request-estimates',
  parent: footfallRootRouteRef,
  path: '/costs/pull-requests',
});

/** How far the catalog can be believed. @public */
export const footfallTrustRouteRef = createSubRouteRef({
  id: 'footfall/trust',
  parent: footfallRootRouteRef,
  path: '/trust',
});

/** Where deployments come from. @public */
export const footfallSourcesRouteRef = createSubRouteRef({
  id: 'footfall/sources',
  parent: footfallRootRouteRef,
  path: '/sources',
});

/** One page of the organisation, to print. @public */
export const footfallReportRouteRef = createSubRouteRef({
  id: 'footfall/report',
  parent: footfallRootRouteRef,
  path: '/report',
});

/** What the last whole week changed. @public */
export const footfallDigestRouteRef = createSubRouteRef({
  id: 'footfall/digest',
  parent: footfallRootRouteRef,
  path: '/digest',
});

/** Templates, and how easy people find them. @public */
export const footfallGoldenPathsRouteRef = createSubRouteRef({
  id: 'footfall/golden-paths',
  parent: footfallRootRouteRef,
  path: '/golden-paths',
});

/** Where a run of a template is rated, by its task. @public */
export const footfallRateRouteRef = createSubRouteRef({
  id: 'footfall/rate',
  parent: footfallRootRouteRef,
  path: '/rate/:taskId',
});

/** Where a survey is answered, by its wave; invitations lead there. @public */
export const footfallAnswerRouteRef = createSubRouteRef({
  id: 'footfall/answer',
  parent: footfallRootRouteRef,
  path: '/surveys/answer/:waveId',
});

/** What people answered in surveys. @public */
export const footfallVoiceRouteRef = createSubRouteRef({
  id: 'footfall/voice',
  parent: footfallRootRouteRef,
  path: '/voice',
});

/** Surveys and their waves, for those who look after them. @public */
export const footfallSurveysRouteRef = createSubRouteRef({
  id: 'footfall/surveys',
  parent: footfallRootRouteRef,
  path: '/surveys',
});

/** What every figure means; each has its name as an anchor. @public */
export const footfallDefinitionsRouteRef = createSubRouteRef({
  id: 'footfall/definitions',
  parent: footfallRootRouteRef,
  path: '/definitions',
});

/**
 * Where a component is registered in the catalog; by default the page of the
 * catalog-import plugin, where the app has it.
 *
 * @public
 */
export const footfallRegisterComponentRouteRef = createExternalRouteRef({
  id: 'footfall/register-component',
  optional: true,
  defaultTarget: 'catalog-import.importPage',
});

/**
 * The page of a run of a template, on which its rating is asked for; by default
 * the scaffolder's, where the app has it.
 *
 * @public
 */
export const footfallScaffolderTaskRouteRef = createExternalRouteRef({
  id: 'footfall/scaffolder-task',
  params: ['taskId'],
  optional: true,
  defaultTarget: 'scaffolder.ongoingTask',
});
