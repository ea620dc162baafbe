import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { metricsServiceRef } from '@backstage/backend-plugin-api/alpha';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { notificationService } from '@backstage/plugin-notifications-node';
import { scaffolderServiceRef } from '@backstage/plugin-scaffolder-node';
import { signalsServiceRef } from '@backstage/plugin-signals-node';
import { footfallPermissions } from '@footfall/backstage-plugin-footfall-common';
import {
  footfallDeploymentSourcesExtensionPoint,
  footfallEnvironmentActionsExtensionPoint,
  footfallPriceSourcesExtensionPoint,
} from '@footfall/backstage-plugin-footfall-node';
import { HttpCallers } from './authorization/Caller';
import { scheduleBudgetTasks } from './budgets/budgetTasks';
import { scheduleCatalogTasks } from './catalog/catalogTasks';
import { subscribeToCloudEvents } from './cloudevents/cloudEventSubscriber';
import { schedulePipelineRunTasks } from './cloudevents/pipelineRunTasks';
import { readFootfallConfig } from './config';
import { scheduleCostTasks } from './costs/costTasks';
import { PriceSources } from './costs/PriceSources';
import { createServices } from './createServices';
import { scheduleDigestTasks } from './digest/digestTasks';
import { DeploymentSources } from './sources/DeploymentSources';
import { subscribeToDeployments } from './deployments/deploymentSubscriber';
import { EnvironmentActions } from './environments/EnvironmentActions';
import { scheduleEnvironmentTasks } from './environments/environmentTasks';
import { serveEnvironments } from './environments/serveEnvironments';
import { createRouter } from './http/createRouter';
import { scheduleInboxTasks } from './inbox/inboxTasks';
import { serveIncidents } from './incidents/serveIncidents';
import { scheduleIncidentTasks } from './incidents/incidentTasks';
import { scheduleRatingTasks } from './ratings/ratingTasks';
import { scheduleRollupTasks } from './rollups/rollupTasks';
import { createTeamResultAccess } from './surveys/createTeamResultAccess';
import { scheduleSurveyTasks } from './surveys/surveyTasks';
import { subscribeToScaffolder } from './scaffolderRuns/scaffolderSubscriber';

/**
 * Takes in deployments, mirrors the catalog, and answers which teams deploy
 * through the platform and which around it.
 *
 * @public
 */
export const footfallPlugin = createBackendPlugin({
  pluginId: 'footfall',
  register(env) {
    const sources = new DeploymentSources();
    env.registerExtensionPoint(
      footfallDeploymentSourcesExtensionPoint,
      sources,
    );
    const environmentActions = new EnvironmentActions();
    env.registerExtensionPoint(
      footfallEnvironmentActionsExtensionPoint,
      environmentActions,
    );
    const priceSources = new PriceSources();
    env.registerExtensionPoint(
      footfallPriceSourcesExtensionPoint,
      priceSources,
    );
    env.registerInit({
      deps: {
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        discovery: coreServices.discovery,
        events: eventsServiceRef,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        metrics: metricsServiceRef,
        notifications: notificationService,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        scaffolder: scaffolderServiceRef,
        scheduler: coreServices.scheduler,
        signals: signalsServiceRef,
        urlReader: coreServices.urlReader,
        userInfo: coreServices.userInfo,
      },
      async init(deps) {
        const { events, lifecycle, logger, scheduler } = deps;
        const config = readFootfallConfig(deps.config);
        const services = await createServices({
          ...deps,
          config,
          environmentActions,
          priceSources: priceSources.list(),
          nowMs: Date.now,
        });
        deps.permissionsRegistry.addPermissions(footfallPermissions);
        deps.httpRouter.use(
          createRouter({
            ...services,
            environmentReading: serveEnvironments({
              ...deps,
              services,
              config,
            }),
            incidentReading: serveIncidents({ ...deps, services, config }),
            teamResultAccess: createTeamResultAccess(deps.permissionsRegistry, {
              teams: services.teamDirectory,
              config,
            }),
            auditor: deps.auditor,
            callers: new HttpCallers(deps),
            limits: config.ingest,
            platformTeam: config.platformTeam,
            discovery: deps.discovery,
          }),
        );
        await subscribeToDeployments(events, services.ingest);
        await subscribeToCloudEvents(events, services.cloudEvents);
        await subscribeToScaffolder(events, { ...services, logger });
        await scheduleCatalogTasks(
          scheduler,
          services.catalogReading,
          config.catalog,
        );
        await scheduleRollupTasks(
          scheduler,
          services.rollups,
          config.rollups.schedule,
        );
        await schedulePipelineRunTasks(scheduler, services.pipelineRuns);
        await scheduleDigestTasks(
          scheduler,
          services.digestSender,
          config.digest,
        );
        await scheduleIncidentTasks(
          scheduler,
          services.incidentEscalation,
          config.incidents,
          logger,
        );
        await scheduleCostTasks(scheduler, services.priceLibrary, config.costs);
        await scheduleBudgetTasks(
          scheduler,
          services.budgetAlerter,
          config.budgets.schedule,
          logger,
        );
        await scheduleEnvironmentTasks(
          scheduler,
          services,
          config.environments,
          logger,
        );
        await scheduleRatingTasks(scheduler, services);
        await scheduleSurveyTasks(
          scheduler,
          services.waveService,
          config.surveys,
        );
        await scheduleInboxTasks(scheduler, services.inbox, logger);
        lifecycle.addStartupHook(() =>
          sources.connectAll({ ...services, nowMs: Date.now }, logger),
        );
      },
    });
  },
});
