import { mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { ConfigReader } from '@backstage/config';
import { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import { ConvertMoney } from '@footfall/backstage-plugin-footfall-common';
import { JsonObject } from '@backstage/types';
import { Knex } from 'knex';
import { PendingOrder } from '../budgets/PendingOrders';
import { createBudgetServices } from '../budgets/createBudgetServices';
import { CatalogHistoryService } from '../catalog/CatalogHistoryService';
import { DatabaseCatalogStore } from '../catalog/DatabaseCatalogStore';
import { readFootfallConfig } from '../config';
import { FakeEnvironmentCosts } from './environmentCosts';
import { TestFootfall } from './TestFootfall';

/** Notifications that are kept, or refused as long as the test says so. */
class Outbox {
  readonly sent: NotificationSendOptions[] = [];
  isDown = false;

  async send(notification: NotificationSendOptions) {
    if (this.isDown) {
      throw new Error('Nobody listens');
    }
    this.sent.push(notification);
  }
}

export interface TestBudgetsOptions {
  readonly knex: Knex;
  readonly entities: Entity[];
  /** An ISO time. */
  readonly now: string;
  /** The `footfall` section of the configuration. */
  readonly config?: JsonObject;
  /** By default nobody stated a rate. */
  readonly convert?: ConvertMoney;
}

/** Budgets over a real database and catalog, with environments of the test. */
export class TestBudgets {
  readonly environmentCosts = new FakeEnvironmentCosts();
  readonly outbox = new Outbox();
  /** Orders that are under way, and since when. */
  pending: (PendingOrder & { readonly usedMs: number })[] = [];
  readonly services: ReturnType<typeof createBudgetServices>;
  readonly #footfall: TestFootfall;
  now: string;

  private constructor(options: TestBudgetsOptions, footfall: TestFootfall) {
    const { knex } = options;
    this.#footfall = footfall;
    this.now = options.now;
    this.services = createBudgetServices({
      knex,
      environmentCosts: this.environmentCosts,
      pendingOrders: {
        pendingSince: async ms =>
          this.pending.filter(({ usedMs }) => usedMs >= ms),
      },
      catalog: new CatalogHistoryService(new DatabaseCatalogStore(knex)),
      directory: footfall.services.teamDirectory,
      notifications: this.outbox,
      convert: options.convert ?? (() => null),
      config: readFootfallConfig(
        new ConfigReader({ footfall: options.config ?? {} }),
      ),
      logger: mockServices.logger.mock(),
      nowMs: () => Date.parse(this.now),
    });
  }

  static async create(options: TestBudgetsOptions): Promise<TestBudgets> {
    const footfall = await TestFootfall.create(options);
    await footfall.syncCatalog();
    return new TestBudgets(options, footfall);
  }

  set entities(entities: Entity[]) {
    this.#footfall.entities = entities;
  }
}
