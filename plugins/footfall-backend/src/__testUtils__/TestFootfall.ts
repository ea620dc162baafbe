import { Entity } from '@backstage/catalog-model';
import { mockServices } from '@backstage/backend-test-utils';
import { ConfigReader } from '@backstage/config';
import { NotificationService } from '@backstage/plugin-notifications-node';
import { ScaffolderService } from '@backstage/plugin-scaffolder-node';
import { SignalsService } from '@backstage/plugin-signals-node';
import { JsonObject } from '@backstage/types';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  adoptionQuerySchema,
  AdoptionQuery,
  DeploymentInput,
  routeUsageQuerySchema,
  RouteUsageQuery,
  servicesQuerySchema,
  ServicesQuery,
} from '@footfall/backstage-plugin-footfall-common';
import { Knex } from 'knex';
import { readFootfallConfig } from '../config';
import { createServices } from '../createServices';
import { EnvironmentActions } from '../environments/EnvironmentActions';
import { CollectedMetrics } from './CollectedMetrics';

type Services = Awaited<ReturnType<typeof createServices>>;

/** What a test may change between two steps. */
interface World {
  entities: Entity[];
  nowMs: number;
}

export interface TestFootfallOptions {
  readonly knex: Knex;
  /** The `footfall` section of the configuration. */
  readonly config?: JsonObject;
  readonly entities?: Entity[];
  /** An ISO time. */
  readonly now: string;
  /** By default notifications are lost. */
  readonly notifications?: NotificationService;
  /** By default a scaffolder that does not answer. */
  readonly scaffolder?: Partial<
    Pick<ScaffolderService, 'getTask' | 'listTasks' | 'scaffold'>
  >;
  /** By default there are none. */
  readonly environmentActions?: EnvironmentActions;
  /** By default signals are lost. */
  readonly signals?: SignalsService;
}

/**
 * The plugin's services over a real database, with a catalog and a clock that
 * the test turns. Every other part is the one that runs in production.
 */
export class TestFootfall {
  readonly services: Services;
  readonly metrics: CollectedMetrics;
  readonly #world: World;

  private constructor(
    services: Services,
    world: World,
    metrics: CollectedMetrics,
  ) {
    this.services = services;
    this.metrics = metrics;
    this.#world = world;
  }

  static async create(options: TestFootfallOptions): Promise<TestFootfall> {
    const world: World = {
      entities: options.entities ?? [],
      nowMs: Date.parse(options.now),
    };
    // The catalog is asked anew each time, so that a test can change it.
    const catalog = catalogServiceMock();
    catalog.queryEntities = (request, requestOptions) =>
      catalogServiceMock({ entities: world.entities }).queryEntities(
        request,
        requestOptions,
      );
    catalog.getEntitiesByRefs = (request, requestOptions) =>
      catalogServiceMock({ entities: world.entities }).getEntitiesByRefs(
        request,
        requestOptions,
      );
    const metrics = new CollectedMetrics();
    const services = await createServices({
      auth: mockServices.auth(),
      catalog,
      config: readFootfallConfig(
        new ConfigReader({ footfall: options.config ?? {} }),
      ),
      database: mockServices.database.mock({
        getClient: async () => options.knex,
      }),
      logger: mockServices.logger.mock(),
      metrics: metrics.service,
      notifications: options.notifications ?? { send: async () => {} },
      scheduler: mockServices.scheduler.mock(),
      scaffolder: {
        getTask: () => Promise.reject(new Error('No scaffolder')),
        listTasks: () => Promise.reject(new Error('No scaffolder')),
        scaffold: () => Promise.reject(new Error('No scaffolder')),
        ...options.scaffolder,
      },
      environmentActions:
        options.environmentActions ?? new EnvironmentActions(),
      urlReader: mockServices.urlReader.mock(),
      priceSources: [],
      signals: options.signals ?? { publish: async () => {} },
      nowMs: () => world.nowMs,
    });
    return new TestFootfall(services, world, metrics);
  }

  set now(iso: string) {
    this.#world.nowMs = Date.parse(iso);
  }

  set entities(entities: Entity[]) {
    this.#world.entities = entities;
  }

  /** Reads the catalog until it has been seen whole. */
  async syncCatalog() {
    for (;;) {
      const { isSettled, entities } = await this.services.catalogReading.sync();
      if (isSettled || entities === 0) {
        return;
      }
    }
  }

  async ingest(deployments: readonly DeploymentInput[]) {
    return this.services.ingest.ingest(
      deployments.map(value => ({ value })),
      'test',
    );
  }

  async rollUp() {
    return this.services.rollups.rollUpPending();
  }

  async adoption(query: AdoptionQuery) {
    return this.services.adoption.report(adoptionQuerySchema.parse(query));
  }

  async listServices(query: ServicesQuery) {
    return this.services.services.list(servicesQuerySchema.parse(query));
  }

  async routeUsage(query: RouteUsageQuery) {
    return this.services.routeUsage.usage(routeUsageQuerySchema.parse(query));
  }
}
