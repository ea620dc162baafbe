import { TestDatabases } from '@backstage/backend-test-utils';
import { routeUsageSchema } from '@footfall/backstage-plugin-footfall-common';
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
const entities = [aGroup('red'), aComponent('ledger'), aComponent('cards')];

describe('GET /route-usage', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
  let footfall: StartedFootfall;
  let forbidden: StartedFootfall;

  beforeAll(async () => {
    const knex = await databases.init('SQLITE_3');
    const seed = await TestFootfall.create({
      knex,
      config: twoRoutes,
      entities,
      now: '2026-04-01T00:00:00Z',
    });
    await seed.syncCatalog();
    await seed.ingest([
      aDeployment('1'),
      aDeployment('2', { occurredAt: '2026-03-03T10:00:00Z' }),
      aDeployment('3', byHand),
      aDeployment('4', { service: 'cards', attributes: {} }),
    ]);
    await seed.rollUp();
    footfall = await startFootfall({ knex, config: twoRoutes });
    forbidden = await startFootfall({
      knex,
      config: twoRoutes,
      denied: ['footfall.adoption.read'],
    });
  });

  it('answers 401, 403, 400 and 304 where it should', async () => {
    expect(await refusalsOf(footfall, forbidden, '/route-usage')).toEqual(
      properRefusals('footfall.adoption.read'),
    );
  });

  it('counts deployments by route over time, paved first', async () => {
    const { body } = await footfall.get(`/route-usage?${inMarch}`);
    const { intervals, routes } = routeUsageSchema.parse(body);
    expect(intervals.map(({ from }) => from)).toEqual([
      '2026-03-02',
      '2026-03-09',
      '2026-03-16',
      '2026-03-23',
    ]);
    expect(routes).toEqual([
      {
        id: 'gold',
        title: 'Golden path',
        kind: 'paved',
        deployments: 2,
        perInterval: [1, 1, 0, 0],
      },
      {
        id: 'hand',
        title: 'By hand',
        kind: 'bypass',
        deployments: 1,
        perInterval: [0, 1, 0, 0],
      },
      expect.objectContaining({ kind: 'unknown', deployments: 1 }),
    ]);
  });

  it('counts whole intervals, and only the window beside them', async () => {
    const { body } = await footfall.get(
      '/route-usage?from=2026-03-09&to=2026-03-12&interval=month',
    );
    const [gold] = routeUsageSchema.parse(body).routes;
    expect(gold).toMatchObject({ deployments: 1, perInterval: [2] });
  });

  it('narrows to one service, in whatever spelling', async () => {
    const { body } = await footfall.get(
      `/route-usage?${inMarch}&service=Component:Default/CARDS`,
    );
    expect(routeUsageSchema.parse(body).routes).toEqual([
      expect.objectContaining({ kind: 'unknown', deployments: 1 }),
    ]);
  });

  it('gives CSV with a line for each interval and route', async () => {
    const { text, headers } = await footfall.get(
      `/route-usage?${inMarch}&format=csv`,
    );
    expect(headers['content-type']).toMatch('text/csv');
    expect(parse(text, { columns: true })).toHaveLength(4 * 3);
  });

  it.each(['interval=year', 'tier=prod', 'from=2026-03-02&to=2026-03-02'])(
    'answers 400 to %s',
    async query => {
      expect((await footfall.get(`/route-usage?${query}`)).status).toBe(400);
    },
  );
});
