import {
  createApiFactory,
  createComponentExtension,
  createPlugin,
  createRoutableExtension,
  fetchApiRef,
} from '@backstage/core-plugin-api';
import { createCardExtension } from '@backstage/plugin-home-react';
import type { ScaffolderTemplateOutputsComponent } from '@backstage/plugin-scaffolder-react/alpha';
import { FootfallClient } from '@footfall/backstage-plugin-footfall-common';
import { footfallApiRef } from './api/footfallApiRef';
import type { ComponentProps, JSX } from 'react';
import * as routes from './routes';

/**
 * Footfall in the old frontend system. In the new one it is the default export
 * of `./alpha`.
 *
 * @public
 */
export const footfallPlugin = createPlugin({
  id: 'footfall',
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
  apis: [
    createApiFactory({
      api: footfallApiRef,
      deps: { fetchApi: fetchApiRef },
      factory: ({ fetchApi }) => new FootfallClient({ fetch: fetchApi.fetch }),
    }),
  ],
});

/** Every page of Footfall, under one route. @public */
export const FootfallPage: () => JSX.Element = footfallPlugin.provide(
  createRoutableExtension({
    name: 'FootfallPage',
    component: () =>
      import('./shell/LegacyFootfallPage').then(
        module => module.LegacyFootfallPage,
      ),
    mountPoint: routes.footfallRootRouteRef,
  }),
);

/** The tab of a Group: the team's figures and services. @public */
export const EntityFootfallTeamContent: () => JSX.Element =
  footfallPlugin.provide(
    createComponentExtension({
      name: 'EntityFootfallTeamContent',
      component: {
        lazy: () =>
          import('./teams/EntityFootfallTeamContent').then(
            module => module.EntityFootfallTeamContent,
          ),
      },
    }),
  );

/**
 * The tab of a Group at `/voice`: what the team says of the platform, and what is
 * done about it.
 *
 * @public
 */
export const EntityFootfallTeamVoiceContent: () => JSX.Element =
  footfallPlugin.provide(
    createComponentExtension({
      name: 'EntityFootfallTeamVoiceContent',
      component: {
        lazy: () =>
          import('./teams/EntityFootfallTeamVoiceContent').then(
            module => module.EntityFootfallTeamVoiceContent,
          ),
      },
    }),
  );

/** The card of a Group: the team's adoption at a glance. @public */
export const EntityFootfallTeamCard: () => JSX.Element = footfallPlugin.provide(
  createComponentExtension({
    name: 'EntityFootfallTeamCard',
    component: {
      lazy: () =>
        import('./teams/EntityFootfallTeamCard').then(
          module => module.EntityFootfallTeamCard,
        ),
    },
  }),
);

/** The tab of a Component: its ways, its weeks and what it must do. @public */
export const EntityFootfallServiceContent: () => JSX.Element =
  footfallPlugin.provide(
    createComponentExtension({
      name: 'EntityFootfallServiceContent',
      component: {
        lazy: () =>
          import('./services/EntityFootfallServiceContent').then(
            module => module.EntityFootfallServiceContent,
          ),
      },
    }),
  );

/** The card of a Component: how the service deploys. @public */
export const EntityFootfallServiceCard: () => JSX.Element =
  footfallPlugin.provide(
    createComponentExtension({
      name: 'EntityFootfallServiceCard',
      component: {
        lazy: () =>
          import('./services/EntityFootfallServiceCard').then(
            module => module.EntityFootfallServiceCard,
          ),
      },
    }),
  );

/**
 * The tab of a Group at `/costs`: what its environments cost, and its budget.
 *
 * @public
 */
export const EntityFootfallTeamCostsContent: () => JSX.Element =
  footfallPlugin.provide(
    createComponentExtension({
      name: 'EntityFootfallTeamCostsContent',
      component: {
        lazy: () =>
          import('./costs/team/EntityFootfallTeamCostsContent').then(
            module => module.EntityFootfallTeamCostsContent,
          ),
      },
    }),
  );

/** The card of a Component: its environments, and what they cost. @public */
export const EntityFootfallServiceEnvironmentsCard: () => JSX.Element =
  footfallPlugin.provide(
    createComponentExtension({
      name: 'EntityFootfallServiceEnvironmentsCard',
      component: {
        lazy: () =>
          import('./costs/service/EntityFootfallServiceEnvironmentsCard').then(
            module => module.EntityFootfallServiceEnvironmentsCard,
          ),
      },
    }),
  );

/** The card of a Template: how easy people find it. @public */
export const EntityFootfallTemplateCard: () => JSX.Element =
  footfallPlugin.provide(
    createComponentExtension({
      name: 'EntityFootfallTemplateCard',
      component: {
        lazy: () =>
          import('./goldenPaths/EntityFootfallTemplateCard').then(
            module => module.EntityFootfallTemplateCard,
          ),
      },
    }),
  );

/**
 * Asks at the end of a template's run how easy it was. To be rendered once,
 * inside the app's router: it shows on the scaffolder's page of a run only.
 *
 * @public
 */
export const FootfallRatingPrompt: () => JSX.Element | null =
  footfallPlugin.provide(
    createComponentExtension({
      name: 'FootfallRatingPrompt',
      component: {
        lazy: () =>
          import('./ratings/RatingPrompt').then(module => module.RatingPrompt),
      },
    }),
  );

/**
 * The outputs of a template's run with the rating under them, for apps that would
 * rather have it there than in the prompt: the scaffolder's page takes it as its
 * component for outputs.
 *
 * @public
 */
export const FootfallTemplateOutputs: (
  props: ComponentProps<ScaffolderTemplateOutputsComponent>,
) => JSX.Element = footfallPlugin.provide(
  createComponentExtension({
    name: 'FootfallTemplateOutputs',
    component: {
      lazy: () =>
        import('./ratings/RatedTemplateOutputs').then(
          module => module.RatedTemplateOutputs,
        ),
    },
  }),
);

/** A card of the home page: how far the platform is adopted. @public */
export const HomePageFootfallAdoption = footfallPlugin.provide(
  createCardExtension({
    name: 'HomePageFootfallAdoption',
    title: 'Platform adoption',
    description: 'How far the platform is adopted across the organisation',
    layout: { width: { minColumns: 4 }, height: { minRows: 3 } },
    components: () =>
      import('./widgets/AdoptionWidget').then(module => ({
        Content: module.AdoptionWidget,
      })),
  }),
);

/** A card of the home page: the reader's own teams. @public */
export const HomePageFootfallMyTeams = footfallPlugin.provide(
  createCardExtension({
    name: 'HomePageFootfallMyTeams',
    title: 'My teams',
    description: 'How far the platform is adopted by the teams you are in',
    layout: { width: { minColumns: 4 }, height: { minRows: 3 } },
    components: () =>
      import('./widgets/MyTeamsWidget').then(module => ({
        Content: module.MyTeamsWidget,
      })),
  }),
);

/** A card of the home page: the incidents of the reader's teams. @public */
export const HomePageFootfallMyIncidents = footfallPlugin.provide(
  createCardExtension({
    name: 'HomePageFootfallMyIncidents',
    title: 'Incidents of my teams',
    description: 'Low scores of the teams you lead or are in, and what is done',
    layout: { width: { minColumns: 4 }, height: { minRows: 3 } },
    components: () =>
      import('./widgets/MyIncidentsWidget').then(module => ({
        Content: module.MyIncidentsWidget,
      })),
  }),
);

/** A card of the home page: the environments of the reader's teams. @public */
export const HomePageFootfallMyEnvironments = footfallPlugin.provide(
  createCardExtension({
    name: 'HomePageFootfallMyEnvironments',
    title: 'My environments',
    description: 'What your teams have running, what it costs and when it ends',
    layout: { width: { minColumns: 4 }, height: { minRows: 3 } },
    components: () =>
      import('./widgets/MyEnvironmentsWidget').then(module => ({
        Content: module.MyEnvironmentsWidget,
      })),
  }),
);

/** A card of the home page: what the reader is asked. @public */
export const HomePageFootfallMySurveys = footfallPlugin.provide(
  createCardExtension({
    name: 'HomePageFootfallMySurveys',
    title: 'Your voice',
    description: 'Surveys about the platform that you are asked to answer',
    layout: { width: { minColumns: 4 }, height: { minRows: 3 } },
    components: () =>
      import('./widgets/MySurveysWidget').then(module => ({
        Content: module.MySurveysWidget,
      })),
  }),
);
