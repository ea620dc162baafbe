import { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { NotificationService } from '@backstage/plugin-notifications-node';
import { ScaffolderService } from '@backstage/plugin-scaffolder-node';
import { Knex } from 'knex';
import { AcknowledgedEstimates } from '../acknowledgements/AcknowledgedEstimates';
import { CatalogHistoryService } from '../catalog/CatalogHistoryService';
import { FootfallConfig } from '../config';
import { TeamDirectory } from '../teams/TeamDirectory';
import { AutoShutdown } from './AutoShutdown';
import { DatabaseEnvironmentStore } from './DatabaseEnvironmentStore';
import { DatabaseReminderStore } from './DatabaseReminderStore';
import { DatabaseSeenDeploymentStore } from './DatabaseSeenDeploymentStore';
import { DatabaseShutdownStore } from './DatabaseShutdownStore';
import { EnvironmentActions } from './EnvironmentActions';
import { EnvironmentImports } from './EnvironmentImports';
import { EnvironmentDepartures } from './EnvironmentDepartures';
import { EnvironmentDiscovery } from './EnvironmentDiscovery';
import { EnvironmentOrders } from './EnvironmentOrders';
import { EnvironmentOwners } from './EnvironmentOwners';
import { EnvironmentReader } from './EnvironmentReader';
import { EnvironmentRegistrar } from './EnvironmentRegistrar';
import { DefaultEnvironmentService } from './EnvironmentService';
import { EstimateRecorder } from './EstimateRecorder';
import { ReminderSender } from './ReminderSender';
import { ShutdownActions } from './ShutdownActions';
import { ShutdownRequests } from './ShutdownRequests';
import { ShutdownRunner } from './ShutdownRunner';

export interface CreateEnvironmentServicesOptions {
  readonly knex: Knex;
  readonly acknowledgements: AcknowledgedEstimates;
  readonly auth: AuthService;
  readonly catalog: CatalogHistoryService;
  readonly config: FootfallConfig;
  readonly directory: TeamDirectory;
  /** Those that other modules add. */
  readonly environmentActions: EnvironmentActions;
  readonly notifications: NotificationService;
  readonly scaffolder: Pick<
    ScaffolderService,
    'getTask' | 'listTasks' | 'scaffold'
  >;
  readonly logger: LoggerService;
  readonly nowMs: () => number;
}

/** What budgets and estimates read of environments. */
export function createEnvironmentReader(
  options: Pick<CreateEnvironmentServicesOptions, 'knex' | 'config' | 'nowMs'>,
) {
  const environments = new DatabaseEnvironmentStore(options.knex);
  return new EnvironmentReader({ ...options, environments });
}

/** Where tools say what environments cost. */
export function createEstimateRecorder(knex: Knex, nowMs: () => number) {
  const environments = new DatabaseEnvironmentStore(knex);
  return new EstimateRecorder({ environments, nowMs });
}

/** Environments: registered, reminded of, extended and shut down. */
export function createEnvironmentServices(
  options: CreateEnvironmentServicesOptions,
) {
  const { config, knex } = options;
  const environmentStore = new DatabaseEnvironmentStore(knex);
  const reminderStore = new DatabaseReminderStore(knex);
  const parts = {
    ...options,
    environments: environmentStore,
    shutdowns: new DatabaseShutdownStore(knex),
    reminders: reminderStore,
    actions: new ShutdownActions({
      ...options,
      rules: config.environments.shutdown,
    }),
  };
  const orders = new EnvironmentOrders(options);
  const owners = new EnvironmentOwners(options);
  const runner = new ShutdownRunner(parts);
  const requests = new ShutdownRequests({ ...parts, runner });
  const discovery = new EnvironmentDiscovery({
    ...parts,
    seen: new DatabaseSeenDeploymentStore(knex),
    owners,
  });
  return {
    environmentCatalog: options.catalog,
    environmentOwners: owners,
    environmentStore,
    environmentReminders: reminderStore,
    environmentImports: new EnvironmentImports({ ...parts, orders }),
    environments: new DefaultEnvironmentService({
      ...parts,
      registrar: new EnvironmentRegistrar({ ...parts, orders }),
      shutdowns: requests,
    }),
    environmentDiscovery: discovery,
    environmentDepartures: new EnvironmentDepartures({ ...parts, discovery }),
    environmentReader: createEnvironmentReader(options),
    environmentReminderSender: new ReminderSender(parts),
    autoShutdown: new AutoShutdown({ ...parts, requests }),
    shutdownRunner: runner,
  };
}
