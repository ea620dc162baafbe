import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import {
  EnvironmentImport,
  environmentRecordSchema,
} from '@footfall/backstage-plugin-footfall-common';
import { pounds } from '../__testUtils__/environmentCosts';
import { aGroup } from '../__testUtils__/organisation';
import {
  asNobody,
  asService,
  StartedFootfall,
  startFootfall,
} from '../__testUtils__/startFootfall';
import { TestFootfall } from '../__testUtils__/TestFootfall';
import { asUserNamed, usersInGroups } from '../__testUtils__/usersInGroups';

const entities = [aGroup('red'), aGroup('platform')];
const users = usersInGroups({ pia: ['platform'], max: ['red'] });
const anImport: EnvironmentImport = {
  name: 'reporting',
  serviceRef: 'ledger',
  teamRef: 'red',
  tier: 'production',
  createdAt: '2026-01-05T09:00:00Z',
  lastActivityAt: '2026-01-07T09:00:00Z',
  lastActivity: 'deployment',
  estimates: [{ from: '2026-01-05T09:00:00Z', monthly: pounds('61.32') }],
};

describe('importing environments over HTTP', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
  const auditor = mockServices.auditor.mock();
  let footfall: StartedFootfall;

  beforeAll(async () => {
    const knex = await databases.init('SQLITE_3');
    const seed = await TestFootfall.create({
      knex,
      entities,
      now: '2026-03-20T12:00:00Z',
    });
    await seed.syncCatalog();
    footfall = await startFootfall({
      knex,
      entities,
      config: { platformTeam: 'group:default/platform' },
      features: [users, auditor.factory],
    });
  });

  const send = (authorization?: string, changes: object = {}) =>
    footfall
      .post('/environments/imports', authorization)
      .send({ ...anImport, ...changes });

  it.each([
    ['a service', asService],
    ['the platform team', asUserNamed('pia')],
  ])('takes one from %s, once', async (_, authorization) => {
    const { status, body } = await send(authorization);
    expect(status).toBe(201);
    expect(environmentRecordSchema.parse(body)).toMatchObject({
      name: 'reporting',
      serviceRef: 'component:default/ledger',
      teamRef: 'group:default/red',
      createdAt: '2026-01-05T09:00:00.000Z',
      lastActivity: 'deployment',
      state: 'idle',
      monthly: pounds('61.32'),
    });
    const list = await footfall.get('/environments');
    expect(list.body.environments).toHaveLength(1);
    expect(auditor.createEvent).toHaveBeenLastCalledWith(
      expect.objectContaining({
        eventId: 'environment-change',
        meta: expect.objectContaining({
          actionType: 'import',
          name: 'reporting',
        }),
      }),
    );
  });

  it.each([
    ['a member of the team', asUserNamed('max'), 403],
    ['nobody', asNobody, 401],
  ])('refuses %s', async (_, authorization, status) => {
    expect((await send(authorization)).status).toBe(status);
  });

  it.each<[string, object, number]>([
    ['no team', { name: 'other', teamRef: 'green' }, 400],
    ['a time in words', { createdAt: 'yesterday' }, 400],
    ['no estimate', { estimates: [] }, 400],
    [
      'another time of the same name',
      {
        createdAt: '2026-01-04T09:00:00Z',
        estimates: [{ from: '2026-01-04T09:00:00Z', monthly: null }],
      },
      409,
    ],
  ])('refuses one with %s', async (_, changes, status) => {
    expect((await send(asService, changes)).status).toBe(status);
  });
});
