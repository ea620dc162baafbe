/**
 * Platform adoption in the Backstage portal, for the new frontend system.
 *
 * @packageDocumentation
 */
import {
  ApiBlueprint,
  AppRootElementBlueprint,
  createFrontendPlugin,
  fetchApiRef,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import {
  EntityCardBlueprint,
  EntityContentBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
import { HomePageWidgetBlueprint } from '@backstage/plugin-home-react/alpha';
import { FootfallClient } from '@footfall/backstage-plugin-footfall-common';
import { RiFootprintLine } from '@remixicon/react';
import { footfallApiRef } from './api/footfallApiRef';
import { costFormField } from './costs/field/costFormField';
import { RatingPrompt } from './ratings/RatingPrompt';
import { ratedOutputs } from './ratings/ratedOutputs';
import * as routes from './routes';
import { TEAM_VOICE_PATH } from './teams/teamVoicePath';

const footfallApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: footfallApiRef,
      deps: { fetchApi: fetchApiRef },
      factory: ({ fetchApi }) => new FootfallClient({ fetch: fetchApi.fetch }),
    }),
});

const footfallPage = PageBlueprint.make({
  params: {
    path: '/footfall',
    routeRef: routes.footfallRootRouteRef,
    title: 'Footfall',
    icon: <RiFootprintLine />,
    loader: () =>
      import('./shell/NfsFootfallPage').then(module => (
        <module.NfsFootfallPage />
      )),
  },
});

// What the backend counts unless it is told otherwise.
const serviceFilter = {
  kind: 'component',
  'spec.type': { $in: ['service', 'website'] },
};

const teamContent = EntityContentBlueprint.make({
  name: 'team',
  params: {
    path: '/footfall',
    title: 'Adoption',
    group: 'deployment',
    filter: { kind: 'group' },
    loader: () =>
      import('./teams/EntityFootfallTeamContent').then(module => (
        <module.EntityFootfallTeamContent />
      )),
  },
});

const teamVoiceContent = EntityContentBlueprint.make({
  name: 'team-voice',
  params: {
    path: TEAM_VOICE_PATH,
    title: 'Voice',
    filter: { kind: 'group' },
    loader: () =>
      import('./teams/EntityFootfallTeamVoiceContent').then(module => (
        <module.EntityFootfallTeamVoiceContent />
      )),
  },
});

const teamCard = EntityCardBlueprint.make({
  name: 'team',
  params: {
    filter: { kind: 'group' },
    loader: () =>
      import('./teams/EntityFootfallTeamCard').then(module => (
        <module.EntityFootfallTeamCard />
      )),
  },
});

const serviceContent = EntityContentBlueprint.make({
  name: 'service',
  params: {
    path: '/footfall',
    title: 'Adoption',
    group: 'deployment',
    filter: serviceFilter,
    loader: () =>
      import('./services/EntityFootfallServiceContent').then(module => (
        <module.EntityFootfallServiceContent />
      )),
  },
});

const serviceCard = EntityCardBlueprint.make({
  name: 'service',
  params: {
    filter: serviceFilter,
    loader: () =>
      import('./services/EntityFootfallServiceCard').then(module => (
        <module.EntityFootfallServiceCard />
      )),
  },
});

const teamCostsContent = EntityContentBlueprint.make({
  name: 'team-costs',
  params: {
    path: '/costs',
    title: 'Costs',
    filter: { kind: 'group' },
    loader: () =>
      import('./costs/team/EntityFootfallTeamCostsContent').then(module => (
        <module.EntityFootfallTeamCostsContent />
      )),
  },
});

const serviceEnvironmentsCard = EntityCardBlueprint.make({
  name: 'service-environments',
  params: {
    filter: serviceFilter,
    loader: () =>
      import('./costs/service/EntityFootfallServiceEnvironmentsCard').then(
        module => <module.EntityFootfallServiceEnvironmentsCard />,
      ),
  },
});

const ratingPrompt = AppRootElementBlueprint.make({
  name: 'rating-prompt',
  params: { element: <RatingPrompt /> },
});

const templateCard = EntityCardBlueprint.make({
  name: 'template',
  params: {
    filter: { kind: 'template' },
    loader: () =>
      import('./goldenPaths/EntityFootfallTemplateCard').then(module => (
        <module.EntityFootfallTemplateCard />
      )),
  },
});

const adoptionWidget = HomePageWidgetBlueprint.make({
  name: 'adoption',
  params: {
    name: 'HomePageFootfallAdoption',
    title: 'Platform adoption',
    description: 'How far the platform is adopted across the organisation',
    layout: { width: { minColumns: 4 }, height: { minRows: 3 } },
    components: () =>
      import('./widgets/AdoptionWidget').then(module => ({
        Content: module.AdoptionWidget,
      })),
  },
});

const myTeamsWidget = HomePageWidgetBlueprint.make({
  name: 'my-teams',
  params: {
    name: 'HomePageFootfallMyTeams',
    title: 'My teams',
    description: 'How far the platform is adopted by the teams you are in',
    layout: { width: { minColumns: 4 }, height: { minRows: 3 } },
    components: () =>
      import('./widgets/MyTeamsWidget').then(module => ({
        Content: module.MyTeamsWidget,
      })),
  },
});

const myIncidentsWidget = HomePageWidgetBlueprint.make({
  name: 'my-incidents',
  params: {
    name: 'HomePageFootfallMyIncidents',
    title: 'Incidents of my teams',
    description: 'Low scores of the teams you lead or are in, and what is done',
    layout: { width: { minColumns: 4 }, height: { minRows: 3 } },
    components: () =>
      import('./widgets/MyIncidentsWidget').then(module => ({
        Content: module.MyIncidentsWidget,
      })),
  },
});

const myEnvironmentsWidget = HomePageWidgetBlueprint.make({
  name: 'my-environments',
  params: {
    name: 'HomePageFootfallMyEnvironments',
    title: 'My environments',
    description: 'What your teams have running, what it costs and when it ends',
    layout: { width: { minColumns: 4 }, height: { minRows: 3 } },
    components: () =>
      import('./widgets/MyEnvironmentsWidget').then(module => ({
        Content: module.MyEnvironmentsWidget,
      })),
  },
});

const mySurveysWidget = HomePageWidgetBlueprint.make({
  name: 'my-surveys',
  params: {
    name: 'HomePageFootfallMySurveys',
    title: 'Your voice',
    description: 'Surveys about the platform that you are asked to answer',
    layout: { width: { minColumns: 4 }, height: { minRows: 3 } },
    components: () =>
      import('./widgets/MySurveysWidget').then(module => ({
        Content: module.MySurveysWidget,
      })),
  },
});

/**
 * Footfall for the new frontend system: its pages, its API, and what it adds to
 * Groups and Components.
 *
 * @alpha
 */
export default createFrontendPlugin({
  pluginId: 'footfall',
  title: 'Footfall',
  icon: <RiFootprintLine />,
  info: { packageJson: () => import('../package.json') },
  routes: {
    root: routes.footfallRootRouteRef,
    team: routes.footfallTeamRouteRef,
    people: routes.footfallPeopleRouteRef,
    mandates: routes.footfallMandatesRouteRef,
    targets: routes.footfallTargetsRouteRef,
    incidents: routes.footfallIncidentsRouteRef,
    incident: routes.footfallIncidentRouteRef,
    costs: routes.footfallCostsRouteRef,
    environments: routes.footfallEnvironmentsRouteRef,
    environment: routes.footfallEnvironmentRouteRef,
    acknowledgements: routes.footfallAcknowledgementsRouteRef,
    pullRequestEstimates: routes.footfallPullRequestEstimatesRouteRef,
    goldenPaths: routes.footfallGoldenPathsRouteRef,
    rate: routes.footfallRateRouteRef,
    trust: routes.footfallTrustRouteRef,
    sources: routes.footfallSourcesRouteRef,
    report: routes.footfallReportRouteRef,
    digest: routes.footfallDigestRouteRef,
    voice: routes.footfallVoiceRouteRef,
    surveys: routes.footfallSurveysRouteRef,
    answer: routes.footfallAnswerRouteRef,
    definitions: routes.footfallDefinitionsRouteRef,
  },
  externalRoutes: {
    registerComponent: routes.footfallRegisterComponentRouteRef,
    scaffolderTask: routes.footfallScaffolderTaskRouteRef,
  },
  extensions: [
    footfallApi,
    footfallPage,
    teamContent,
    teamVoiceContent,
    teamCard,
    teamCostsContent,
    serviceContent,
    serviceCard,
    serviceEnvironmentsCard,
    templateCard,
    ratingPrompt,
    ratedOutputs,
    costFormField,
    adoptionWidget,
    myTeamsWidget,
    myIncidentsWidget,
    myEnvironmentsWidget,
    mySurveysWidget,
  ],
});
