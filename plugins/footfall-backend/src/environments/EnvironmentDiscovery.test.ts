import { TestDatabases } from '@backstage/backend-test-utils';
import { newEnvironmentSchema } from '@footfall/backstage-plugin-footfall-common';
import { JsonObject } from '@backstage/types';
import { allRights } from '../__testUtils__/allRights';
import { aComponent, aDeployment, aGroup } from '../__testUtils__/organisation';
import { aCdEvent, asCloudEvent } from '../cloudevents/__fixtures__/cdEvents';
import { TestFootfall } from '../__testUtils__/TestFootfall';

const entities = [aGroup('red'), aGroup('blue'), aComponent('ledger')];

describe('environments that are seen in deployments', () => {
  jest.setTimeout(60_000);
  const databases = TestDatabases.create();

  async function start(
    config: JsonObject = {},
    id: Parameters<typeof databases.init>[0] = 'SQLITE_3',
  ) {
    const footfall = await TestFootfall.create({
      knex: await databases.init(id),
      config: {
        platformTeam: 'blue',
        environments: { maxTtlDays: { ephemeral: 30 } },
        ...config,
      },
      entities,
      now: '2026-03-10T12:00:00Z',
    });
    await footfall.syncCatalog();
    const follow = () => footfall.services.environmentDiscovery.follow();
    const list = () => footfall.services.environments.list({});
    const deploy = async (
      id_: string,
      environment: string,
      occurredAt: string,
      changes: object = {},
    ) => {
      await footfall.ingest([
        aDeployment(id_, { environment, occurredAt, ...changes }),
      ]);
      await follow();
    };
    return { footfall, follow, list, deploy };
  }

  it.each(databases.eachSupportedId())(
    'are registered for the owner of the service, on %p',
    async id => {
      const { deploy, follow, list } = await start({}, id);
      await deploy('1', 'PR-7', '2026-03-09T10:00:00Z');
      await follow();
      expect(await list()).toMatchObject([
        {
          name: 'pr-7',
          serviceRef: 'component:default/ledger',
          teamRef: 'group:default/red',
          tier: 'ephemeral',
          origin: 'deployments',
          createdMs: Date.parse('2026-03-09T10:00:00Z'),
          expiresOn: '2026-04-08',
          lastActivity: 'deployment',
          estimates: [{ monthly: null }],
        },
      ]);
    },
  );

  it('are those of names that are configured, and of no other tier', async () => {
    const { deploy, list } = await start({
      environments: { ephemeralNames: [{ prefix: 'perf-' }] },
    });
    await deploy('1', 'perf-test-2', '2026-03-10T10:00:00Z');
    await deploy('2', 'staging', '2026-03-10T10:00:00Z');
    expect(await list()).toMatchObject([
      { name: 'perf-test-2', tier: 'ephemeral', expiresOn: null },
    ]);
  });

  it('are those that really run: nothing failed, nothing long ago', async () => {
    const { deploy, list } = await start();
    await deploy('1', 'pr-1', '2026-03-10T10:00:00Z', { outcome: 'failed' });
    await deploy('2', 'pr-2', '2026-02-01T10:00:00Z');
    expect(await list()).toEqual([]);
  });

  it('are paid by whom the deployment names, or else the platform team', async () => {
    const { deploy, list } = await start();
    await deploy('1', 'pr-1', '2026-03-10T10:00:00Z', {
      service: 'unheard-of',
      team: 'red',
    });
    await deploy('2', 'pr-1', '2026-03-10T10:00:00Z', { service: 'other' });
    const owners = (await list()).map(its => [its.serviceRef, its.teamRef]);
    expect(owners.sort()).toEqual([
      ['component:default/other', 'group:default/blue'],
      ['component:default/unheard-of', 'group:default/red'],
    ]);
  });

  it('are heard of by each deployment, and late ones take nothing back', async () => {
    const { deploy, list } = await start();
    const last = async () => new Date((await list())[0].lastActivityMs);
    await deploy('1', 'pr-1', '2026-03-08T10:00:00Z');
    await deploy('2', 'pr-1', '2026-03-10T10:00:00Z', { outcome: 'failed' });
    expect(await last()).toEqual(new Date('2026-03-10T10:00:00Z'));
    await deploy('3', 'pr-1', '2026-03-09T10:00:00Z');
    expect(await last()).toEqual(new Date('2026-03-10T10:00:00Z'));
  });

  it('are not registered again by what comes late, but by what comes later', async () => {
    const { footfall, deploy, list } = await start();
    await deploy('1', 'pr-1', '2026-03-10T10:00:00Z');
    const [{ id }] = await list();
    await footfall.services.environments.deregister(id, 'user:default/max');
    await deploy('2', 'pr-1', '2026-03-10T11:00:00Z');
    expect(await list()).toEqual([]);
    footfall.now = '2026-03-11T12:00:00Z';
    await deploy('3', 'pr-1', '2026-03-11T10:00:00Z');
    expect(await list()).toMatchObject([
      // From what came after the other one went, and not before.
      { createdMs: Date.parse('2026-03-11T10:00:00Z') },
    ]);
  });

  it('keep one that was registered in use, of whichever tier and service', async () => {
    const { footfall, deploy, list } = await start();
    const register = (changes: object) =>
      footfall.services.environments.register(
        newEnvironmentSchema.parse({ teamRef: 'red', ...changes }),
        'user:default/max',
        allRights,
      );
    await register({ name: 'shared', tier: 'staging' });
    await register({ name: 'pr-9', serviceRef: 'ledger' });
    footfall.now = '2026-03-20T12:00:00Z';
    await deploy('1', 'shared', '2026-03-20T10:00:00Z', {
      service: 'cards',
      team: 'red',
    });
    await deploy('2', 'pr-9', '2026-03-20T10:00:00Z');
    expect(await list()).toHaveLength(2);
    (await list()).forEach(its =>
      expect(its).toMatchObject({
        origin: 'registered',
        lastActivity: 'deployment',
        lastActivityMs: Date.parse('2026-03-20T10:00:00Z'),
      }),
    );
  });

  it('are seen beside one of the same name that another team pays for', async () => {
    const { footfall, deploy, list } = await start();
    await footfall.services.environments.register(
      newEnvironmentSchema.parse({ name: 'pr-1', teamRef: 'blue' }),
      'user:default/bob',
      allRights,
    );
    footfall.now = '2026-03-11T12:00:00Z';
    await deploy('1', 'pr-1', '2026-03-11T10:00:00Z');
    expect(await list()).toMatchObject([
      { teamRef: 'group:default/red', origin: 'deployments' },
      { teamRef: 'group:default/blue', lastActivity: 'created' },
    ]);
  });

  it('are one with what is registered later without a service', async () => {
    const { footfall, deploy, list } = await start();
    await deploy('1', 'pr-1', '2026-03-10T10:00:00Z');
    const register = (teamRef: string) =>
      footfall.services.environments.register(
        newEnvironmentSchema.parse({ name: 'pr-1', teamRef }),
        'user:default/max',
        allRights,
      );
    const [first, second] = [await register('red'), await register('red')];
    expect(second).toEqual(first);
    expect(await list()).toMatchObject([
      { origin: 'registered', serviceRef: 'component:default/ledger' },
    ]);
    await register('blue');
    expect(await list()).toHaveLength(2);
  });

  it('are not two that could be meant', async () => {
    const { footfall, deploy, list } = await start();
    const red = { team: 'red' };
    await deploy('1', 'pr-1', '2026-03-10T10:00:00Z', red);
    await deploy('2', 'pr-1', '2026-03-10T10:00:00Z', {
      ...red,
      service: 'cards',
    });
    await footfall.services.environments.register(
      newEnvironmentSchema.parse({ name: 'pr-1', teamRef: 'red' }),
      'user:default/max',
      allRights,
    );
    expect(await list()).toHaveLength(3);
  });

  it('are completed by whoever registers them', async () => {
    const { footfall, deploy, list } = await start();
    await deploy('1', 'pr-1', '2026-03-10T10:00:00Z');
    const [seen] = await list();
    const its = await footfall.services.environments.register(
      newEnvironmentSchema.parse({
        name: 'pr-1',
        serviceRef: 'ledger',
        teamRef: 'blue',
        ttlDays: 3,
        monthly: { low: '9', high: '9', currency: 'GBP' },
      }),
      'user:default/max',
      allRights,
    );
    expect(its).toMatchObject({
      id: seen.id,
      origin: 'registered',
      teamRef: 'group:default/blue',
      expiresOn: '2026-03-13',
    });
    expect(its.estimates.map(({ monthly }) => monthly?.high ?? null)).toEqual([
      null,
      '9',
    ]);
  });

  it('are found again from where it was looked last, and a little before', async () => {
    const { footfall, follow, deploy, list } = await start();
    await deploy('1', 'pr-1', '2026-03-10T10:00:00Z');
    for (const minute of [1, 12, 23, 34]) {
      footfall.now = `2026-03-10T12:${String(minute).padStart(2, '0')}:00Z`;
      await follow();
    }
    await deploy('2', 'pr-2', '2026-03-10T12:30:00Z');
    expect(await list()).toHaveLength(2);
  });

  it.each([
    ['service.removed', 'ledger', { environment: { id: 'pr-1' } }],
    ['environment.deleted', 'PR-1', {}],
  ] as const)(
    'end with %s, and begin anew later',
    async (kind, id, content) => {
      const { footfall, deploy, list } = await start();
      const tell = async (eventId: string, timestamp: string) => {
        const event = aCdEvent(kind, eventId, {
          context: { timestamp },
          subject: { id },
          content,
        });
        await footfall.services.cloudEvents.ingest(
          [{ value: asCloudEvent(event) }],
          'cloudevent',
        );
      };
      await footfall.ingest([
        aDeployment('1', {
          environment: 'pr-1',
          occurredAt: '2026-03-10T10:00:00Z',
        }),
        aDeployment('2', {
          environment: 'pr-2',
          occurredAt: '2026-03-10T10:00:00Z',
        }),
      ]);
      await tell('early', '2026-03-10T09:00:00Z');
      expect(await list()).toHaveLength(2);
      await tell('late', '2026-03-10T11:00:00Z');
      expect(await list()).toMatchObject([{ name: 'pr-2' }]);
      // What fails after it has gone leaves nothing that runs.
      await deploy('failed', 'pr-1', '2026-03-10T11:15:00Z', {
        outcome: 'failed',
      });
      expect(await list()).toHaveLength(1);
      await deploy('3', 'pr-1', '2026-03-10T11:30:00Z');
      expect(await list()).toHaveLength(2);
      expect(await list()).toContainEqual(
        expect.objectContaining({
          name: 'pr-1',
          createdMs: Date.parse('2026-03-10T11:30:00Z'),
        }),
      );
    },
  );

  it('begin with what is recent in a database that is full', async () => {
    const footfall = await TestFootfall.create({
      knex: await databases.init('SQLITE_3'),
      config: {},
      entities,
      now: '2026-03-10T12:00:00Z',
    });
    await footfall.syncCatalog();
    await footfall.ingest([
      aDeployment('1', {
        environment: 'pr-1',
        occurredAt: '2026-01-01T10:00:00Z',
      }),
      aDeployment('2', {
        environment: 'pr-2',
        occurredAt: '2026-03-05T10:00:00Z',
      }),
    ]);
    await footfall.services.environmentDiscovery.follow();
    const living = await footfall.services.environments.list({});
    expect(living.map(({ name }) => name)).toEqual(['pr-2']);
  });
});
