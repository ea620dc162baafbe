import { TestDatabases } from '@backstage/backend-test-utils';
import {
  ServiceDetail,
  serviceDetailSchema,
  ServicesPage,
  servicesPageSchema,
} from '@footfall/backstage-plugin-footfall-common';
import { parse } from 'csv-parse/sync';
import {
  aComponent,
  aDeployment,
  aGroup,
  byHand,
  march,
  twoRoutes,
} from '../__testUtils__/organisation';
import {
  properRefusals,
  refusalsOf,
  StartedFootfall,
  startFootfall,
} from '../__testUtils__/startFootfall';
import { TestFootfall } from '../__testUtils__/TestFootfall';

const inMarch = new URLSearchParams(march).toString();
const entities = [
  aGroup('red'),
  aComponent('ledger', {}, { title: 'General ledger' }),
  aComponent('cards'),
  aComponent('fx', { owner: 'gone' }),
];
const yesterday = () => new Date(Date.now() - 86_400_000).toISOString();

describe('the services', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
  let footfall: StartedFootfall;
  let forbidden: StartedFootfall;

  beforeAll(async () => {
    const knex = await databases.init('SQLITE_3');
    const seed = await TestFootfall.create({
      knex,
      config: twoRoutes,
      entities,
      now: new Date().toISOString(),
    });
    await seed.syncCatalog();
    await seed.ingest([
      aDeployment('1', { service: 'ledger', url: 'https://ci.example/1' }),
      aDeployment('2', { service: 'ledger', ...byHand }),
      aDeployment('3', { service: 'cards' }),
      aDeployment('4', { service: 'ops/scripts:nightly' }),
      aDeployment('5', { service: 'cards', occurredAt: yesterday() }),
      aDeployment('6', {
        service: 'ops/scripts:nightly',
        occurredAt: yesterday(),
      }),
    ]);
    await seed.rollUp();
    footfall = await startFootfall({ knex, config: twoRoutes });
    forbidden = await startFootfall({
      knex,
      config: twoRoutes,
      denied: ['footfall.adoption.read'],
    });
  });

  describe('GET /services', () => {
    async function read(query: string): Promise<ServicesPage> {
      const { status, body } = await footfall.get(
        `/services?${inMarch}&${query}`,
      );
      expect(status).toBe(200);
      return servicesPageSchema.parse(body);
    }
    const refsOf = async (query: string) =>
      (await read(query)).items.map(item => item.ref.split('/')[1]);

    it('answers 401, 403, 400 and 304 where it should', async () => {
      expect(await refusalsOf(footfall, forbidden, '/services')).toEqual(
        properRefusals('footfall.adoption.read'),
      );
    });

    it('gives each known service with its state and 26 weeks', async () => {
      const { items } = await read('sort=title');
      const [cards, fx, ledger, script] = items;
      expect(ledger).toMatchObject({
        ref: 'component:default/ledger',
        title: 'General ledger',
        state: 'mixed',
        isRegistered: true,
        owner: { ref: 'group:default/red', title: 'red' },
        deployments: { paved: 1, legacy: 0, bypass: 1, unknown: 0 },
        lastDeployedAt: '2026-03-10T10:00:00.000Z',
      });
      expect(ledger.weeks).toHaveLength(26);
      expect(cards.state).toBe('paved');
      // A team that the catalog does not hold is named by its ref.
      expect(fx).toMatchObject({
        state: 'dormant',
        lastDeployedAt: null,
        owner: { ref: 'group:default/gone', title: 'group:default/gone' },
      });
      expect(script).toMatchObject({ isRegistered: false, owner: null });
    });

    it('narrows by state, team, type and part of a name', async () => {
      expect(await refsOf('state=mixed')).toEqual(['ledger']);
      expect(await refsOf('q=GENERAL')).toEqual(['ledger']);
      expect(await refsOf('team=group:default/red')).toEqual([
        'cards',
        'ledger',
      ]);
      expect(await refsOf('type=untyped')).toEqual(['ops']);
    });

    it.each(['title', 'state', 'deployments', 'lastDeployedAt'])(
      'leads through all pages sorted by %s, each service once',
      async sort => {
        for (const order of ['asc', 'desc']) {
          const all = await refsOf(`sort=${sort}&order=${order}`);
          expect(all).toHaveLength(4);
          const seen: string[] = [];
          let cursor: string | null = '';
          while (cursor !== null) {
            const page: ServicesPage = await read(
              `sort=${sort}&order=${order}&limit=3${
                cursor && `&cursor=${cursor}`
              }`,
            );
            seen.push(...page.items.map(item => item.ref.split('/')[1]));
            cursor = page.page.nextCursor;
          }
          expect(seen).toEqual(all);
        }
      },
    );

    it.each(['state=asleep', 'limit=501', 'cursor=3', 'from=2026-13-01'])(
      'answers 400 to %s',
      async query => {
        expect((await footfall.get(`/services?${query}`)).status).toBe(400);
      },
    );

    it('gives CSV with all services, however small the page', async () => {
      const { text, headers } = await footfall
        .get(`/services?${inMarch}&limit=1`)
        .set('accept', 'text/csv');
      expect(headers['content-disposition']).toContain('services.csv');
      const rows: Record<string, string>[] = parse(text, { columns: true });
      expect(rows).toHaveLength(4);
      expect(rows.find(row => row.title === 'General ledger')).toMatchObject({
        state: 'mixed',
        bypassDeployments: '1',
      });
    });
  });

  describe('GET /services/{kind}/{namespace}/{name}', () => {
    async function read(path: string): Promise<ServiceDetail> {
      const { status, body } = await footfall.get(`/services/${path}`);
      expect(status).toBe(200);
      return serviceDetailSchema.parse(body);
    }

    it('answers 401, 403, 400 and 304 where it should', async () => {
      expect(
        await refusalsOf(
          footfall,
          forbidden,
          '/services/component/default/ledger',
        ),
      ).toEqual(properRefusals('footfall.adoption.read'));
    });

    it('gives the last deployments with their routes and rules', async () => {
      const { service, lastDeployments } = await read(
        'component/default/ledger',
      );
      expect(service?.state).toBe('dormant');
      expect(lastDeployments).toHaveLength(2);
      expect(lastDeployments).toContainEqual(
        expect.objectContaining({
          id: '1',
          url: 'https://ci.example/1',
          route: { id: 'gold', title: 'Golden path', kind: 'paved' },
          ruleId: 'argo',
        }),
      );
    });

    it('knows a service in any spelling', async () => {
      const { service } = await read('Component/Default/CARDS');
      expect(service?.ref).toBe('component:default/cards');
    });

    it('finds a service whose name is no entity name', async () => {
      const { service } = await read(
        `component/default/${encodeURIComponent('ops/scripts:nightly')}`,
      );
      expect(service?.isRegistered).toBe(false);
    });

    it('says null of a service that nobody has heard of', async () => {
      expect(await read('component/default/nobody')).toMatchObject({
        service: null,
        lastDeployments: [],
      });
    });

    it('answers 400 to a path that is no text', async () => {
      const { status } = await footfall.get(
        '/services/component/default/%E0%A4%A',
      );
      expect(status).toBe(400);
    });

    it('answers 404 to half a path', async () => {
      expect((await footfall.get('/services/component')).status).toBe(404);
      expect((await footfall.get('/services/a/b/c/d')).status).toBe(404);
    });
  });
});
