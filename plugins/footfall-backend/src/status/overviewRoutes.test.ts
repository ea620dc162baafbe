import { TestDatabases } from '@backstage/backend-test-utils';
import {
  filterOptionsSchema,
  pipelineStatusSchema,
} from '@footfall/backstage-plugin-footfall-common';
import {
  aComponent,
  aDeployment,
  aGroup,
  twoRoutes,
} from '../__testUtils__/organisation';
import {
  properRefusals,
  refusalsOf,
  StartedFootfall,
  startFootfall,
} from '../__testUtils__/startFootfall';
import { TestFootfall } from '../__testUtils__/TestFootfall';

const config = { ...twoRoutes, organisation: 'Halden Bank', demo: true };
const entities = [
  aGroup('red', { parent: 'blue' }),
  aGroup('blue', { parent: 'red' }),
  aGroup('bank', { type: 'department' }),
  aComponent('ledger', { type: 'service' }),
  aComponent('toolkit', { type: 'library' }),
];

describe('the overview', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
  let footfall: StartedFootfall;
  let forbidden: StartedFootfall;

  beforeAll(async () => {
    const knex = await databases.init('SQLITE_3');
    const seed = await TestFootfall.create({
      knex,
      config,
      entities,
      now: '2026-04-01T00:00:00Z',
    });
    await seed.syncCatalog();
    await seed.ingest([
      aDeployment('1'),
      aDeployment('2', { environment: 'moon-base' }),
      aDeployment('3', { occurredAt: '2126-01-01T00:00:00Z' }),
    ]);
    await seed.rollUp();
    await seed.ingest([
      aDeployment('4', { occurredAt: '2026-03-11T10:00:00Z' }),
    ]);
    footfall = await startFootfall({ knex, config });
    forbidden = await startFootfall({
      knex,
      config,
      denied: ['footfall.adoption.read'],
    });
  });

  describe('GET /filter-options', () => {
    it('answers 401, 403, 400 and 304 where it should', async () => {
      expect(await refusalsOf(footfall, forbidden, '/filter-options')).toEqual(
        properRefusals('footfall.adoption.read'),
      );
    });

    it('offers what the filters of every screen need', async () => {
      const { body } = await footfall.get('/filter-options');
      const options = filterOptionsSchema.parse(body);
      expect(options).toMatchObject({
        organisation: 'Halden Bank',
        isDemo: true,
        timeZone: 'UTC',
        firstDay: '2026-03-10',
        // A library is no service, and so no type to choose.
        types: ['service'],
      });
      expect(options.teams).toContainEqual({
        ref: 'group:default/bank',
        title: 'bank',
        type: 'department',
        parentRef: null,
        isTeam: false,
        isDepartment: true,
      });
    });
  });

  describe('GET /status', () => {
    it('answers 401, 403, 400 and 304 where it should', async () => {
      expect(await refusalsOf(footfall, forbidden, '/status')).toEqual(
        properRefusals('footfall.adoption.read'),
      );
    });

    it('shows sources, what waits, and what nobody configured', async () => {
      const { body } = await footfall.get('/status');
      const status = pipelineStatusSchema.parse(body);
      expect(status).toMatchObject({
        sources: [
          {
            source: 'ci',
            deployments: 2,
            lastOccurredAt: '2026-03-10T10:00:00.000Z',
            lastReceivedAt: '2026-04-01T00:00:00.000Z',
          },
        ],
        rejectedItems: 1,
        untieredEnvironments: [{ environment: 'moon-base', deployments: 1 }],
        rules: [
          { id: 'argo', routeTitle: 'Golden path' },
          { id: 'kubectl', kind: 'bypass' },
        ],
        cutTeams: ['group:default/blue'],
      });
      expect(status.freshness).toMatchObject({
        computedAt: '2026-04-01T00:00:00.000Z',
        pendingDays: 1,
        catalogSyncedAt: '2026-04-01T00:00:00.000Z',
      });
    });
  });
});
