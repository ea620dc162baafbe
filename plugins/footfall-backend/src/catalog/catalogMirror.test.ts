import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { ConfigReader } from '@backstage/config';
import { Knex } from 'knex';
import {
  aComponent,
  aComponentFrom,
  aDeployment,
  aGroup,
  aUser,
} from '../__testUtils__/organisation';
import { TestFootfall } from '../__testUtils__/TestFootfall';
import { readFootfallConfig } from '../config';
import { migrate } from '../database/migrate';
import { CatalogSyncService } from './CatalogSyncService';
import { DatabaseCatalogStore } from './DatabaseCatalogStore';

const teams = [aGroup('red'), aGroup('blue')];
const february = { from: '2026-02-01', to: '2026-03-01' } as const;
const april = { from: '2026-04-01', to: '2026-05-01' } as const;
const may = { from: '2026-05-01', to: '2026-06-01' } as const;

/** A mirror that has seen the catalog once, on 1 April 2026 at noon. */
class Mirror {
  private constructor(readonly knex: Knex, readonly footfall: TestFootfall) {}

  static async of(knex: Knex, ...components: Entity[]): Promise<Mirror> {
    const footfall = await TestFootfall.create({
      knex,
      entities: [...teams, ...components],
      now: '2026-04-01T12:00:00Z',
    });
    await footfall.syncCatalog();
    return new Mirror(knex, footfall);
  }

  async becomes(on: string, ...components: Entity[]) {
    this.footfall.now = `${on}T12:00:00Z`;
    this.footfall.entities = [...teams, ...components];
    await this.footfall.syncCatalog();
  }

  /** Names of the services in the rows of a window, registered ones only. */
  async registeredIn(window: { from: string; to: string }) {
    const { rows } = await this.footfall.adoption({ ...window, by: 'team' });
    return Object.fromEntries(
      rows.map(row => [row.key.replace('group:default/', ''), row.registered]),
    );
  }

  async servicesIn(window: { from: string; to: string }) {
    const { items } = await this.footfall.listServices(window);
    return items.map(item => item.ref.replace('component:default/', ''));
  }
}

describe('the catalog mirror', () => {
  jest.setTimeout(120_000);
  const databases = TestDatabases.create();

  describe.each(databases.eachSupportedId())('on %p', id => {
    const mirrorOf = async (...components: Entity[]) =>
      Mirror.of(await databases.init(id), ...components);

    it('counts what the first sync saw for all earlier windows', async () => {
      const mirror = await mirrorOf(aComponent('ledger'));
      expect(await mirror.servicesIn(february)).toEqual(['ledger']);
    });

    it('remembers of its readings the last one, and that it saw all once', async () => {
      const mirror = await mirrorOf(aComponent('ledger'));
      await mirror.footfall.services.catalogReading.sync();
      await mirror.footfall.services.catalogReading.sync();
      const syncs = () => mirror.knex('catalog_syncs').orderBy('id');
      expect(await syncs()).toHaveLength(1);
      const store = new DatabaseCatalogStore(mirror.knex);
      const days = (count: number) => count * 24 * 60 * 60_000;
      // One reading died; one saw a catalog that was still filling.
      await store.startSync(days(1));
      const finish = async (startMs: number, isSettled: boolean) =>
        store.finishSync(await store.startSync(startMs), {
          nowMs: startMs,
          isSettled,
        });
      await finish(days(1), false);
      expect(await syncs()).toHaveLength(3);
      await finish(days(3), false);
      expect(await syncs()).toHaveLength(2);
      expect(await store.isSettled()).toBe(true);
      await finish(days(4), true);
      expect(await syncs()).toHaveLength(1);
      expect(await store.isSettled()).toBe(true);
      expect(await store.lastSyncedMs()).toBe(days(4));
    });

    it('counts what appears later from its date', async () => {
      const mirror = await mirrorOf(aComponent('ledger'));
      await mirror.becomes(
        '2026-05-10',
        aComponent('ledger'),
        aComponent('fx'),
      );
      expect(await mirror.servicesIn(april)).toEqual(['ledger']);
      expect(await mirror.servicesIn(may)).toEqual(['fx', 'ledger']);
    });

    it('keeps the history of what is retired', async () => {
      const mirror = await mirrorOf(aComponent('ledger'), aComponent('fx'));
      await mirror.becomes('2026-05-10', aComponent('ledger'));
      expect(await mirror.servicesIn(may)).toEqual(['fx', 'ledger']);
      expect(
        await mirror.servicesIn({ from: '2026-05-11', to: '2026-05-20' }),
      ).toEqual(['ledger']);
    });

    it('leaves a gap where something was retired and came back', async () => {
      const mirror = await mirrorOf(aComponent('ledger'), aComponent('fx'));
      await mirror.becomes('2026-04-10', aComponent('ledger'));
      await mirror.becomes(
        '2026-04-20',
        aComponent('ledger'),
        aComponent('fx'),
      );
      const fxIn = async (from: string, to: string) =>
        (await mirror.servicesIn({ from, to })).includes('fx');
      expect(await fxIn('2026-04-01', '2026-04-11')).toBe(true);
      expect(await fxIn('2026-04-11', '2026-04-20')).toBe(false);
      expect(await fxIn('2026-04-20', '2026-04-21')).toBe(true);
      expect(await mirror.knex('services')).toHaveLength(2);
    });

    it('counts a service that changed hands where it stood last', async () => {
      const mirror = await mirrorOf(aComponent('ledger'));
      await mirror.becomes(
        '2026-05-10',
        aComponent('ledger', { owner: 'blue' }),
      );
      expect(await mirror.registeredIn(april)).toEqual({ red: 1 });
      expect(await mirror.registeredIn(may)).toEqual({ blue: 1 });
      expect(
        await mirror.registeredIn({ from: '2026-05-01', to: '2026-05-10' }),
      ).toEqual({ red: 1 });
    });

    it('takes of two owners the one that the Component names', async () => {
      const ownedBy = (...owners: string[]) =>
        owners.map(owner => ({
          type: 'ownedBy',
          targetRef: `group:default/${owner}`,
        }));
      const mirror = await mirrorOf(
        {
          ...aComponent('ledger', { owner: 'red' }),
          relations: ownedBy('blue', 'red'),
        },
        {
          ...aComponent('fx', { owner: '' }),
          relations: ownedBy('red', 'blue'),
        },
      );
      expect(await mirror.registeredIn(april)).toEqual({ blue: 1, red: 1 });
    });

    it('keeps one service of a Component that was renamed', async () => {
      const origin = 'url:https://git.example/ledger/catalog-info.yaml';
      const mirror = await mirrorOf(aComponentFrom(origin, 'ledger'));
      await mirror.footfall.ingest([aDeployment('1', { service: 'ledger' })]);
      await mirror.becomes('2026-05-10', aComponentFrom(origin, 'journal'));
      await mirror.footfall.ingest([
        aDeployment('2', { service: 'ledger' }),
        aDeployment('3', { service: 'journal' }),
      ]);
      await mirror.footfall.rollUp();
      expect(await mirror.servicesIn(may)).toEqual(['journal']);
      const { items } = await mirror.footfall.listServices({
        from: '2026-03-01',
        to: '2026-04-01',
      });
      expect(items).toMatchObject([
        { ref: 'component:default/journal', deployments: { unknown: 3 } },
      ]);
    });

    it('takes two that came at one origin for two services', async () => {
      const origin = 'url:https://git.example/all.yaml';
      const mirror = await mirrorOf(aComponentFrom(origin, 'ledger'));
      await mirror.becomes(
        '2026-05-10',
        aComponentFrom(origin, 'journal'),
        aComponentFrom(origin, 'cards'),
      );
      expect(await mirror.servicesIn(may)).toEqual([
        'cards',
        'journal',
        'ledger',
      ]);
    });

    it('finds in an unregistered service the one that says it deploys so', async () => {
      const mirror = await mirrorOf(aComponent('ledger'));
      await mirror.footfall.ingest([
        aDeployment('1', { service: 'ledger' }),
        aDeployment('2', { service: 'ledger-blue-green' }),
      ]);
      await mirror.footfall.rollUp();
      await mirror.becomes(
        '2026-04-02',
        aComponent(
          'ledger',
          {},
          {
            annotations: {
              'footfall/deployment-names': 'ledger-blue-green, Ledger-Next',
            },
          },
        ),
      );
      await mirror.footfall.ingest([
        aDeployment('3', { service: 'ledger-next' }),
      ]);
      await mirror.footfall.rollUp();
      const { items } = await mirror.footfall.listServices({
        from: '2026-03-01',
        to: '2026-04-01',
      });
      expect(items).toMatchObject([
        { ref: 'component:default/ledger', deployments: { unknown: 3 } },
      ]);
    });

    it('ends nothing where the catalog answers with nothing', async () => {
      const mirror = await mirrorOf(aComponent('ledger'));
      mirror.footfall.now = '2026-05-10T12:00:00Z';
      mirror.footfall.entities = [];
      await mirror.footfall.syncCatalog();
      expect(
        await mirror.servicesIn({ from: '2026-05-11', to: '2026-05-20' }),
      ).toEqual(['ledger']);
    });

    it('ends nothing where a reading is broken off or fails', async () => {
      const mirror = await mirrorOf(aComponent('ledger'), aComponent('fx'));
      const store = new DatabaseCatalogStore(mirror.knex);
      const breakingOff = (queryEntities: () => Promise<never>) =>
        new CatalogSyncService({
          catalog: catalogServiceMock.mock({ queryEntities }),
          auth: mockServices.auth(),
          store,
          config: readFootfallConfig(new ConfigReader({})).catalog,
          logger: mockServices.logger.mock(),
          nowMs: () => Date.parse('2026-05-10T12:00:00Z'),
        });
      await expect(
        breakingOff(async () => {
          throw new Error('catalog down');
        }).sync(),
      ).rejects.toThrow('catalog down');
      mirror.footfall.entities = [aComponent('ledger')];
      await expect(
        mirror.footfall.services.catalogReading.sync(AbortSignal.abort()),
      ).rejects.toThrow();
      expect(
        await mirror.servicesIn({ from: '2026-05-11', to: '2026-05-20' }),
      ).toEqual(['fx', 'ledger']);
    });

    it('lets no reading that took too long end what a newer one saw', async () => {
      const mirror = await mirrorOf(aComponent('ledger'));
      const store = new DatabaseCatalogStore(mirror.knex);
      const ledger = {
        teams: [],
        users: [],
        components: [
          {
            ref: 'component:default/ledger',
            title: 'ledger',
            isService: true,
            ownerRef: 'group:default/red',
            type: 'service',
            tags: [],
            origin: null,
            otherRefs: [],
          },
        ],
      };
      const nowMs = Date.parse('2026-05-10T12:00:00Z');
      const slow = await store.startSync(nowMs);
      const newer = await store.startSync(nowMs + 1);
      await store.recordPage(newer, ledger);
      await store.recordPage(slow, ledger);
      await store.finishSync(newer, { nowMs, isSettled: true });
      expect(
        await mirror.servicesIn({ from: '2026-05-11', to: '2026-05-20' }),
      ).toEqual(['ledger']);
    });

    it('cuts a cycle of Groups, counts each once, and says so', async () => {
      const mirror = await mirrorOf(aComponent('ledger', { owner: 'alpha' }));
      mirror.footfall.entities = [
        aGroup('alpha', { parent: 'beta' }),
        aGroup('beta', { parent: 'alpha' }),
        aComponent('ledger', { owner: 'alpha' }),
      ];
      mirror.footfall.now = '2026-05-10T12:00:00Z';
      await mirror.footfall.syncCatalog();
      const { total } = await mirror.footfall.adoption({ ...may, by: 'team' });
      expect(total.known).toBe(1);
      const status = await mirror.footfall.services.overview.pipelineStatus();
      expect(status.cutTeams).toHaveLength(1);
    });

    it('leaves out what is no service, and its deployments', async () => {
      const mirror = await mirrorOf(aComponent('toolkit', { type: 'library' }));
      await mirror.footfall.ingest([aDeployment('1', { service: 'toolkit' })]);
      await mirror.footfall.rollUp();
      const { total } = await mirror.footfall.adoption({
        from: '2026-03-01',
        to: '2026-04-01',
      });
      expect(total).toMatchObject({ known: 0, deployments: 0 });
    });

    it('makes one person of the names that a User has', async () => {
      const mirror = await mirrorOf(
        aComponent('ledger'),
        aUser('ann', { profile: { email: 'Ann@bank.example' } }),
      );
      await mirror.footfall.ingest([
        aDeployment('1', { actor: 'ANN' }),
        aDeployment('2', { actor: 'ann@bank.example' }),
        aDeployment('3', { actor: 'someone nobody knows' }),
      ]);
      expect(
        await mirror.knex('actors').orderBy('name').select('name', 'user_ref'),
      ).toEqual([
        { name: 'ann', user_ref: 'user:default/ann' },
        { name: 'ann@bank.example', user_ref: 'user:default/ann' },
        { name: 'someone nobody knows', user_ref: null },
      ]);
    });

    it('reads 20,000 entities page by page, never more than 500 at once', async () => {
      const knex = await databases.init(id);
      await migrate(knex);
      const total = 20_000;
      const limits: (number | undefined)[] = [];
      const pages = catalogServiceMock.mock({
        queryEntities: async request => {
          const from = Number(
            request && 'cursor' in request ? request.cursor : 0,
          );
          const limit = request?.limit ?? Infinity;
          limits.push(request?.limit);
          const to = Math.min(from + limit, total);
          return {
            items: Array.from({ length: to - from }, (_, index) =>
              aComponent(`service-${from + index}`),
            ),
            totalItems: total,
            pageInfo: to < total ? { nextCursor: String(to) } : {},
          };
        },
      });
      const sync = new CatalogSyncService({
        catalog: pages,
        auth: mockServices.auth(),
        store: new DatabaseCatalogStore(knex),
        config: readFootfallConfig(new ConfigReader({})).catalog,
        logger: mockServices.logger.mock(),
        nowMs: () => Date.parse('2026-05-10T12:00:00Z'),
      });
      expect(await sync.sync()).toMatchObject({
        entities: total,
        changes: total,
        isSettled: false,
      });
      expect(await sync.sync()).toMatchObject({ changes: 0, isSettled: true });
      expect(new Set(limits)).toEqual(new Set([500]));
      const [{ rows }] = await knex('service_registrations').count({
        rows: '*',
      });
      expect(Number(rows)).toBe(total);
    });
  });
});
