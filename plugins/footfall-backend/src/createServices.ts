import {
  AuthService,
  DatabaseService,
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { compileRobots } from '@footfall/backstage-plugin-footfall-common';
import { DefaultAdoptionService } from './adoption/AdoptionService';
import { DatabaseActivityStore } from './adoption/DatabaseActivityStore';
import { FreshnessService } from './adoption/FreshnessService';
import { OrganisationReader } from './adoption/OrganisationReader';
import { CatalogHistoryService } from './catalog/CatalogHistoryService';
import { CatalogSyncService } from './catalog/CatalogSyncService';
import { ScheduledCatalogSyncTrigger } from './catalog/CatalogSyncTrigger';
import { DatabaseCatalogStore } from './catalog/DatabaseCatalogStore';
import { CloudEventIngestService } from './cloudevents/CloudEventIngestService';
import { DatabasePipelineRunStore } from './cloudevents/DatabasePipelineRunStore';
import { PipelineRunService } from './cloudevents/PipelineRunService';
import { FootfallConfig } from './config';
import { openDatabase } from './database/migrate';
import { compileClassification } from './deployments/ClassifiedDeployment';
import { DatabaseDeploymentStore } from './deployments/DatabaseDeploymentStore';
import { DefaultIngestService } from './deployments/IngestService';
import { DatabaseInboxStore } from './inbox/DatabaseInboxStore';
import { DefaultInboxService } from './inbox/InboxService';
import { activateClassification } from './rollups/activateClassification';
import { DatabaseRollupStore } from './rollups/DatabaseRollupStore';
import { RollupService } from './rollups/RollupService';
import { DefaultRouteUsageService } from './routes/RouteUsageService';
import { DatabaseSourceStateStore } from './sources/DatabaseSourceStateStore';
import { DefaultServiceListService } from './services/ServiceListService';
import { DefaultOverviewService } from './status/OverviewService';

export interface CreateServicesOptions {
  readonly auth: AuthService;
  readonly catalog: CatalogService;
  readonly config: FootfallConfig;
  readonly database: DatabaseService;
  readonly logger: LoggerService;
  readonly scheduler: SchedulerService;
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
    activity: new DatabaseActivityStore(knex),
    catalogStore: new DatabaseCatalogStore(knex),
    deployments: new DatabaseDeploymentStore({
      knex,
      classificationId,
      isRobot: compileRobots(config.people.robots),
    }),
    inboxStore: new DatabaseInboxStore({
      knex,
      retentionMs: config.ingest.inboxRetentionMs,
    }),
    rollupStore: new DatabaseRollupStore({ knex, classificationId }),
    pipelineRuns: new DatabasePipelineRunStore(knex),
    sourceStates: new DatabaseSourceStateStore(knex),
  };
}

/** Builds every service of the plugin over one database. */
export async function createServices(options: CreateServicesOptions) {
  const { auth, catalog, config, logger, scheduler, nowMs } = options;
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
  const ingest = new DefaultIngestService({
    deployments,
    inbox: inboxStore,
    classify,
    limits: config.ingest,
    nowMs,
  });
  const pipelineRuns = new PipelineRunService({
    runs: stores.pipelineRuns,
    retentionMs: config.ingest.inboxRetentionMs,
    nowMs,
  });
  const cloudEvents = new CloudEventIngestService({
    ingest,
    runs: pipelineRuns,
    inbox: inboxStore,
    limits: config.ingest,
    nowMs,
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
  return {
    adoption: new DefaultAdoptionService(reading),
    services: new DefaultServiceListService(reading),
    routeUsage: new DefaultRouteUsageService(reading),
    overview: new DefaultOverviewService({
      ...reading,
      inbox: inboxStore,
      rollups: rollupStore,
    }),
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
