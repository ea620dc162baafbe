import {
  AuthService,
  DatabaseService,
  LoggerService,
  SchedulerService,
  UrlReaderService,
} from '@backstage/backend-plugin-api';
import { MetricsService } from '@backstage/backend-plugin-api/alpha';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { NotificationService } from '@backstage/plugin-notifications-node';
import { ScaffolderService } from '@backstage/plugin-scaffolder-node';
import { SignalsService } from '@backstage/plugin-signals-node';
import { compileRobots } from '@footfall/backstage-plugin-footfall-common';
import { PriceSource } from '@footfall/backstage-plugin-footfall-node';
import {
  createAcknowledgementServices,
  createPendingOrders,
} from './acknowledgements/createAcknowledgementServices';
import { AdoptionTabulator } from './adoption/AdoptionTabulator';
import { MandateReader } from './adoption/MandateReader';
import { DatabaseMandateStore } from './mandates/DatabaseMandateStore';
import { DefaultMandateService } from './mandates/MandateService';
import { DatabaseTargetStore } from './targets/DatabaseTargetStore';
import { DefaultTargetService } from './targets/TargetService';
import { DefaultTrendService } from './trends/TrendService';
import { DefaultAdoptionService } from './adoption/AdoptionService';
import { DatabaseActivityStore } from './adoption/DatabaseActivityStore';
import { FreshnessService } from './adoption/FreshnessService';
import { OrganisationReader } from './adoption/OrganisationReader';
import { CatalogHistoryService } from './catalog/CatalogHistoryService';
import { CatalogSyncService } from './catalog/CatalogSyncService';
import { ScheduledCatalogSyncTrigger } from './catalog/CatalogSyncTrigger';
import { DatabaseCatalogStore } from './catalog/DatabaseCatalogStore';
import { CloudEventIngestService } from './cloudevents/CloudEventIngestService';
import { DepartureIngestService } from './cloudevents/DepartureIngestService';
import { DatabasePipelineRunStore } from './cloudevents/DatabasePipelineRunStore';
import { PipelineRunService } from './cloudevents/PipelineRunService';
import { createBudgetServices } from './budgets/createBudgetServices';
import { FootfallConfig } from './config';
import { createConverter } from './costs/createConverter';
import { createCostServices } from './costs/createCostServices';
import { openDatabase } from './database/migrate';
import { compileClassification } from './deployments/ClassifiedDeployment';
import { DatabaseDeploymentStore } from './deployments/DatabaseDeploymentStore';
import { DefaultIngestService } from './deployments/IngestService';
import { DatabaseDigestStore } from './digest/DatabaseDigestStore';
import { createDigestServices } from './digest/createDigestServices';
import {
  createEnvironmentReader,
  createEstimateRecorder,
  createEnvironmentServices,
} from './environments/createEnvironmentServices';
import { EnvironmentActions } from './environments/EnvironmentActions';
import { DatabaseInboxStore } from './inbox/DatabaseInboxStore';
import { createIncidentServices } from './incidents/createIncidentServices';
import { DatabaseIncidentNewsStore } from './incidents/DatabaseIncidentNewsStore';
import { DatabaseIncidentStore } from './incidents/DatabaseIncidentStore';
import { DefaultInboxService } from './inbox/InboxService';
import { DatabaseAnswerKeyring } from './anonymity/DatabaseAnswerKeyring';
import { activateClassification } from './rollups/activateClassification';
import { DatabaseRollupStore } from './rollups/DatabaseRollupStore';
import { createRatingServices } from './ratings/createRatingServices';
import { RollupService } from './rollups/RollupService';
import { DefaultRouteUsageService } from './routes/RouteUsageService';
import { DatabaseUserStore } from './catalog/DatabaseUserStore';
import {
  createItemCounter,
  MeteredIngestService,
} from './metrics/MeteredIngestService';
import { observePipeline } from './metrics/observePipeline';
import { DatabasePavedDeploymentStore } from './people/DatabasePavedDeploymentStore';
import { DefaultPeopleService } from './people/PeopleService';
import { DatabaseScaffolderRunStore } from './scaffolderRuns/DatabaseScaffolderRunStore';
import { DefaultScaffolderRunService } from './scaffolderRuns/ScaffolderRunService';
import {
  createSurveyServices,
  createSurveyStores,
} from './surveys/createSurveyServices';
import { DatabaseSourceActivityStore } from './sources/DatabaseSourceActivityStore';
import { DefaultSourceService } from './sources/SourceService';
import { DatabaseReporterStore } from './trust/DatabaseReporterStore';
import { DefaultTrustService } from './trust/TrustService';
import { DatabaseSourceStateStore } from './sources/DatabaseSourceStateStore';
import { DefaultServiceListService } from './services/ServiceListService';
import { DefaultOverviewService } from './status/OverviewService';

export interface CreateServicesOptions {
  readonly auth: AuthService;
  readonly catalog: CatalogService;
  readonly config: FootfallConfig;
  readonly database: DatabaseService;
  readonly logger: LoggerService;
  readonly metrics: MetricsService;
  readonly notifications: NotificationService;
  /** Prices that other modules add. */
  readonly priceSources: readonly PriceSource[];
  /** What shuts environments down, as other modules add it. */
  readonly environmentActions: EnvironmentActions;
  readonly scaffolder: Pick<
    ScaffolderService,
    'getTask' | 'listTasks' | 'scaffold'
  >;
  readonly scheduler: SchedulerService;
  readonly signals: SignalsService;
  readonly urlReader: Pick<UrlReaderService, 'readUrl'>;
  readonly nowMs: () => number;
}

async function createStores({
  config,
  database,
  nowMs,
}: CreateServicesOptions) {
  const knex = await openDatabase(database);
  const classificationId = await activateClassification(knex, config, nowMs());
  return {
    knex,
    keyring: new DatabaseAnswerKeyring(),
    activity: new DatabaseActivityStore(knex),
    catalogStore: new DatabaseCatalogStore(knex),
    digests: new DatabaseDigestStore(knex),
    deployments: new DatabaseDeploymentStore({
      knex,
      classificationId,
      isRobot: compileRobots(config.people.robots),
    }),
    inboxStore: new DatabaseInboxStore({
      knex,
      retentionMs: config.ingest.inboxRetentionMs,
    }),
    incidentStore: new DatabaseIncidentStore(knex),
    incidentNews: new DatabaseIncidentNewsStore(knex),
    rollupStore: new DatabaseRollupStore({ knex, classificationId }),
    mandates: new DatabaseMandateStore(knex),
    paved: new DatabasePavedDeploymentStore(knex),
    reporters: new DatabaseReporterStore(knex),
    runs: new DatabaseScaffolderRunStore(knex),
    sourceActivity: new DatabaseSourceActivityStore(knex),
    pipelineRuns: new DatabasePipelineRunStore(knex),
    sourceStates: new DatabaseSourceStateStore(knex),
    targets: new DatabaseTargetStore(knex),
    users: new DatabaseUserStore(knex),
  };
}

/** Builds every service of the plugin over one database. */
export async function createServices(options: CreateServicesOptions) {
  const { auth, catalog, config, logger, metrics, scheduler, nowMs } = options;
  const stores = await createStores(options);
  const { activity, catalogStore, deployments, inboxStore, rollupStore } =
    stores;
  const classify = compileClassification(config);
  const history = new CatalogHistoryService(catalogStore);
  const freshness = new FreshnessService({
    rollups: rollupStore,
    catalog: history,
  });
  const organisation = new OrganisationReader({
    catalog: history,
    activity,
    config,
  });
  const deploymentIngest = new DefaultIngestService({
    deployments,
    inbox: inboxStore,
    classify,
    limits: config.ingest,
    nowMs,
  });
  const itemCounter = createItemCounter(metrics);
  const ingest = new MeteredIngestService(deploymentIngest, itemCounter);
  observePipeline({
    metrics,
    rollups: rollupStore,
    inbox: inboxStore,
    sourceActivity: stores.sourceActivity,
    nowMs,
  });
  const pipelineRuns = new PipelineRunService({
    runs: stores.pipelineRuns,
    retentionMs: config.ingest.inboxRetentionMs,
    nowMs,
  });
  const mandateReader = new MandateReader({
    mandates: stores.mandates,
    activity,
    config,
  });
  const tabulator = new AdoptionTabulator({
    activity,
    mandates: mandateReader,
  });
  const reading = {
    organisation,
    catalog: history,
    activity,
    deployments,
    freshness,
    config,
    nowMs,
  };
  const incidentServices = createIncidentServices({
    auth,
    catalog,
    history,
    incidents: stores.incidentStore,
    news: stores.incidentNews,
    notifications: options.notifications,
    signals: options.signals,
    config,
    logger,
    nowMs,
  });
  const surveyServices = createSurveyServices({
    ...createSurveyStores(stores.knex, stores.keyring),
    users: stores.users,
    catalog: history,
    teams: incidentServices.teamDirectory,
    notifications: options.notifications,
    listeners: [incidentServices.incidentIntake],
    config,
    logger,
    nowMs,
  });
  const { wouldStay } = surveyServices;
  const adoption = new DefaultAdoptionService({
    ...reading,
    tabulator,
    wouldStay,
  });
  const trends = new DefaultTrendService({ ...reading, tabulator });
  const targets = new DefaultTargetService({
    store: stores.targets,
    adoption,
    catalog: history,
    config,
    nowMs,
  });
  const environmentReader = createEnvironmentReader({
    knex: stores.knex,
    config,
    nowMs,
  });
  const budgetServices = createBudgetServices({
    knex: stores.knex,
    environmentCosts: environmentReader,
    pendingOrders: createPendingOrders(stores.knex),
    catalog: history,
    directory: incidentServices.teamDirectory,
    notifications: options.notifications,
    convert: createConverter(config, nowMs),
    config,
    logger,
    nowMs,
  });
  const costServices = createCostServices({
    ...options,
    knex: stores.knex,
    budgetOutlooks: budgetServices.budgetOutlooks,
    similarEnvironments: environmentReader,
    environmentEstimates: createEstimateRecorder(stores.knex, nowMs),
  });
  const acknowledgementServices = createAcknowledgementServices({
    knex: stores.knex,
    costs: costServices.costs,
    directory: incidentServices.teamDirectory,
    config,
    nowMs,
  });
  const environmentServices = createEnvironmentServices({
    ...options,
    knex: stores.knex,
    acknowledgements: acknowledgementServices.acknowledgements,
    catalog: history,
    directory: incidentServices.teamDirectory,
  });
  const cloudEvents = new MeteredIngestService(
    new DepartureIngestService(
      new CloudEventIngestService({
        ingest: deploymentIngest,
        runs: pipelineRuns,
        inbox: inboxStore,
        limits: config.ingest,
        nowMs,
      }),
      environmentServices.environmentDepartures,
    ),
    itemCounter,
  );
  return {
    ...createDigestServices({
      ...reading,
      ...stores,
      adoption,
      trends,
      targets,
      rollups: rollupStore,
      notifications: options.notifications,
      logger,
    }),
    ...createRatingServices({
      ...options,
      knex: stores.knex,
      keyring: stores.keyring,
    }),
    ...acknowledgementServices,
    ...budgetServices,
    ...costServices,
    ...environmentServices,
    ...incidentServices,
    ...surveyServices,
    adoption,
    trends,
    mandates: new DefaultMandateService({
      store: stores.mandates,
      catalog: history,
      nowMs,
    }),
    targets,
    services: new DefaultServiceListService({
      ...reading,
      mandates: mandateReader,
    }),
    routeUsage: new DefaultRouteUsageService(reading),
    overview: new DefaultOverviewService({
      ...reading,
      inbox: inboxStore,
      rollups: rollupStore,
      sourceActivity: stores.sourceActivity,
    }),
    people: new DefaultPeopleService({
      ...reading,
      actions: [stores.paved, stores.runs],
      users: stores.users,
    }),
    trust: new DefaultTrustService({ ...reading, ...stores }),
    sources: new DefaultSourceService({
      ...reading,
      ...stores,
      inbox: inboxStore,
    }),
    scaffolderRuns: new DefaultScaffolderRunService({ ...reading, ...stores }),
    ingest,
    cloudEvents,
    pipelineRuns,
    sourceStates: stores.sourceStates,
    inbox: new DefaultInboxService({
      inbox: inboxStore,
      doors: { deployment: ingest, cloudevent: cloudEvents },
      nowMs,
    }),
    rollups: new RollupService({
      rollups: rollupStore,
      classify,
      logger,
      nowMs,
    }),
    catalogReading: new CatalogSyncService({
      catalog,
      auth,
      store: catalogStore,
      config: config.catalog,
      logger,
      nowMs,
    }),
    catalogSync: new ScheduledCatalogSyncTrigger(scheduler),
  };
}
