import { TestDatabases } from '@backstage/backend-test-utils';
import { catalogSyncSchema } from '@footfall/backstage-plugin-footfall-common';
import { Knex } from 'knex';
import { aComponent, aGroup } from '../__testUtils__/organisation';
import {
  asNobody,
  asUser,
  StartedFootfall,
  startFootfall,
} from '../__testUtils__/startFootfall';
import { TestFootfall } from '../__testUtils__/TestFootfall';

const before = [aGroup('red'), aComponent('ledger')];

describe('POST /catalog/sync', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
  let knex: Knex;
  let footfall: StartedFootfall;
  let forbidden: StartedFootfall;

  beforeAll(async () => {
    knex = await databases.init('SQLITE_3');
    const seed = await TestFootfall.create({
      knex,
      entities: before,
      now: '2026-04-01T00:00:00Z',
    });
    await seed.syncCatalog();
    footfall = await startFootfall({
      knex,
      entities: [...before, aComponent('cards')],
    });
    forbidden = await startFootfall({
      knex,
      denied: ['footfall.catalog.sync'],
    });
  });

  it('reads the catalog ahead of its schedule', async () => {
    const { status, body } = await footfall.post('/catalog/sync', asUser);
    expect(status).toBe(200);
    expect(catalogSyncSchema.parse(body)).toEqual({ started: true });
    expect(await knex('services')).toHaveLength(2);
  });

  it('answers 401 to nobody and 403 to who may not', async () => {
    expect((await footfall.post('/catalog/sync', asNobody)).status).toBe(401);
    const { status, body } = await forbidden.post('/catalog/sync', asUser);
    expect(status).toBe(403);
    expect(body.error.message).toContain('footfall.catalog.sync');
  });

  it('answers 404 to GET', async () => {
    expect((await footfall.get('/catalog/sync')).status).toBe(404);
  });
});
