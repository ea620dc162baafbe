import { TestDatabases } from '@backstage/backend-test-utils';
import {
  environmentListSchema,
  environmentRecordSchema,
} from '@footfall/backstage-plugin-footfall-common';
import { Knex } from 'knex';
import { aComponent, aGroup } from '../__testUtils__/organisation';
import {
  asNobody,
  asService,
  properRefusals,
  refusalsOf,
  StartedFootfall,
  startFootfall,
  StartFootfallOptions,
} from '../__testUtils__/startFootfall';
import { TestFootfall } from '../__testUtils__/TestFootfall';
import { asUserNamed, usersInGroups } from '../__testUtils__/usersInGroups';

const config = {
  platformTeam: 'group:default/platform',
  environments: { maxTtlDays: { ephemeral: 30 }, extensions: { maxTimes: 2 } },
};
const red = aGroup('red', { parent: 'colours' });
const entities = [
  aGroup('colours', { type: 'department' }),
  {
    ...red,
    metadata: { ...red.metadata, annotations: { 'footfall/leads': 'lea' } },
  },
  aGroup('blue', { parent: 'colours' }),
  aGroup('platform'),
  aComponent('ledger'),
];
const users = usersInGroups({
  pia: ['platform'],
  lea: [],
  max: ['red'],
  bob: ['blue'],
});
const [pia, lea, max, bob] = ['pia', 'lea', 'max', 'bob'].map(asUserNamed);
const perfTest = {
  name: 'perf-test-2',
  serviceRef: 'ledger',
  teamRef: 'red',
  ttlDays: 7,
  monthly: { low: '61', high: '61', currency: 'GBP' },
};
const someday = expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/);

describe('environments over HTTP', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
  let footfall: StartedFootfall;
  let knex: Knex;

  const start = (options: Partial<StartFootfallOptions> = {}) =>
    startFootfall({ knex, config, entities, features: [users], ...options });
  const register = (changes: object = {}, as = asService) =>
    footfall.post('/environments', as).send({ ...perfTest, ...changes });
  const list = async (query = '', as = max) => {
    const { body } = await footfall.get(`/environments${query}`, as);
    return environmentListSchema.parse(body);
  };

  beforeEach(async () => {
    knex = await databases.init('SQLITE_3');
    const seed = await TestFootfall.create({
      knex,
      config,
      entities,
      now: new Date().toISOString(),
    });
    await seed.syncCatalog();
    footfall = await start();
  });

  afterEach(async () => {
    await footfall.stop();
  });

  it('registers one and tells how it stands', async () => {
    const { status, body } = await register({}, max);
    expect(status).toBe(201);
    expect(environmentRecordSchema.parse(body)).toMatchObject({
      name: 'perf-test-2',
      serviceRef: 'component:default/ledger',
      teamRef: 'group:default/red',
      teamTitle: 'red',
      tier: 'ephemeral',
      origin: 'registered',
      createdBy: 'user:default/max',
      expiresOn: someday,
      state: 'expiring',
      idleDays: 0,
      lastActivity: 'created',
      monthly: { low: '61', high: '61', currency: 'GBP' },
      extensionsLeft: 2,
      shutdown: null,
      autoShutdownOn: null,
      goneAt: null,
      mayChange: true,
    });
    const got = await footfall.get(`/environments/${body.id}`, bob);
    expect(got.body).toMatchObject({ id: body.id, mayChange: false });
  });

  it('registers the same one once, whoever sends it how often', async () => {
    const answers = await Promise.all([
      register(),
      register(),
      register({ ttlDays: 20 }),
    ]);
    const ids = new Set(answers.map(({ body }) => body.id));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(ids.size).toBe(1);
    expect((await list()).environments).toHaveLength(1);
    const other = await register({ teamRef: 'blue' });
    expect(other.status).toBe(409);
    expect(other.body.error.message).toMatch(/paid by group:default\/red/);
    expect((await register({ serviceRef: null })).body.id).not.toBe(
      answers[0].body.id,
    );
  });

  it('registers a new one under the name of one that is gone', async () => {
    const { body: first } = await register();
    await footfall.post(`/environments/${first.id}/deregistration`, max);
    const { body: second } = await register();
    expect(second.id).not.toBe(first.id);
    const all = await list('?gone=true');
    expect(all.environments.map(({ state }) => state).sort()).toEqual([
      'expiring',
      'gone',
    ]);
  });

  it.each([
    [{ teamRef: 'purple' }, /never held a Group/],
    [{ ttlDays: 31 }, /at most 30 days/],
    [{ ttlDays: 0 }, /ttlDays/],
    [{ name: 'Perf Test' }, /small letters/],
    [{ acknowledgementId: 'nobody' }, /no acknowledgement 'nobody'/],
    [{ monthly: { low: '-1', high: '1', currency: 'GBP' } }, /not below 0/],
    [
      { monthly: { low: '2', high: '1', currency: 'GBP' } },
      /least to the most/,
    ],
    [{ templateRef: '::' }, /not the ref of a Template/],
  ])('refuses %j', async (changes, message) => {
    const { status, body } = await register(changes);
    expect(status).toBe(400);
    expect(body.error.message).toMatch(message);
  });

  it('lets nobody make another team pay', async () => {
    expect((await register({}, bob)).status).toBe(403);
    expect((await register({}, asNobody)).status).toBe(401);
    expect((await register({}, lea)).status).toBe(201);
    expect((await register({ name: 'other' }, pia)).status).toBe(201);
    const denied = await start({ denied: ['footfall.environment.create'] });
    const { status } = await denied.post('/environments', max).send(perfTest);
    expect(status).toBe(403);
    await denied.stop();
  });

  it('lists by team, service, tier, state and whose they are', async () => {
    await register();
    await register({
      name: 'base',
      teamRef: 'blue',
      tier: 'staging',
      ttlDays: null,
      monthly: null,
    });
    const names = async (query: string, as?: string) =>
      (await list(query, as)).environments.map(({ name }) => name).sort();
    expect(await names('')).toEqual(['base', 'perf-test-2']);
    expect(await names('?team=colours')).toEqual(['base', 'perf-test-2']);
    expect(await names('?team=group:default/blue')).toEqual(['base']);
    expect(await names('?team=nobody')).toEqual([]);
    expect(await names('?tier=staging')).toEqual(['base']);
    expect(await names('?state=expiring')).toEqual(['perf-test-2']);
    expect(await names('?service=cards')).toEqual([]);
    expect(await names('?mine=true', bob)).toEqual(['base']);
    expect(await names('?mine=true', lea)).toEqual([]);
    const { policy, savings } = await list();
    expect(policy).toEqual({
      idleAfterDays: 14,
      maxExtensionDays: 30,
      isDryRun: false,
    });
    expect(savings).toEqual({ environments: 0, monthly: [], unknown: 0 });
  });

  it('exports CSV, where what is unknown is empty and no name runs', async () => {
    await register();
    await register({ name: 'base', monthly: null });
    const { text, headers } = await footfall.get('/environments?format=csv');
    expect(headers['content-type']).toMatch('text/csv');
    const [head, ...rows] = text.trim().split('\n');
    expect(head).toMatch(/^id,name,service,team,/);
    expect(rows).toHaveLength(2);
    expect(text).toMatch(/,61,61,GBP,/);
    expect(text).toMatch(/,,,,0,/);
  });

  it('extends once for a click, however often it is sent', async () => {
    const { body: made } = await register();
    const extend = (body: object, as = max) =>
      footfall.post(`/environments/${made.id}/extensions`, as).send(body);
    const clicks = await Promise.all([
      extend({ days: 7, key: 'click-1' }),
      extend({ days: 7, key: 'click-1' }),
    ]);
    expect(clicks.map(({ status }) => status)).toEqual([200, 200]);
    const again = await extend({ days: 7, key: 'click-1' });
    expect(again.body).toMatchObject({
      extensions: 1,
      extensionsLeft: 1,
      lastActivity: 'extension',
    });
    expect(Date.parse(again.body.expiresOn) - Date.parse(made.expiresOn)).toBe(
      7 * 24 * 60 * 60_000,
    );
    expect((await extend({ days: 31 })).status).toBe(400);
    expect((await extend({ days: 7 })).status).toBe(200);
    const { status, body } = await extend({ days: 7 });
    expect(status).toBe(409);
    expect(body.error.message).toMatch(/extended 2 times/);
    // The same click, sent once more, is still what it was.
    expect((await extend({ days: 7, key: 'click-1' })).status).toBe(200);
    expect((await extend({ days: 7 }, bob)).status).toBe(403);
  });

  it('is heard of by a call, and not any more once it is gone', async () => {
    const { body: made } = await register();
    const touch = () => footfall.post(`/environments/${made.id}/activity`, max);
    expect((await touch()).body).toMatchObject({ lastActivity: 'call' });
    await footfall.post(`/environments/${made.id}/deregistration`, max);
    expect((await touch()).status).toBe(409);
    const twice = await footfall.post(
      `/environments/${made.id}/deregistration`,
      max,
    );
    expect(twice.body).toMatchObject({ state: 'gone' });
  });

  it('tells whoever extends one that went elsewhere, and shuts down none twice', async () => {
    const { body: made } = await register();
    const post = (to: string, as: string) =>
      footfall.post(`/environments/${made.id}/${to}`, as);
    const { body: left } = await post('deregistration', asService);
    const extended = await post('extensions', max).send({ days: 7 });
    expect(extended.status).toBe(409);
    expect(extended.body.error.message).toBe(
      "The environment 'perf-test-2' is gone",
    );
    const shutDown = await post('shutdown', max);
    expect(shutDown.status).toBe(200);
    expect(environmentRecordSchema.parse(shutDown.body)).toMatchObject({
      id: made.id,
      state: 'gone',
      goneAt: left.goneAt,
      shutdown: null,
      extensions: 0,
    });
    // It is no secret that it is gone, but others still change nothing of it.
    expect((await post('shutdown', bob)).status).toBe(403);
  });

  it('says what to configure where nothing shuts it down', async () => {
    const { body: made } = await register();
    const { status, body } = await footfall.post(
      `/environments/${made.id}/shutdown`,
      max,
    );
    expect(status).toBe(409);
    expect(body.error.message).toMatch(/footfall\.environments\.shutdown/);
  });

  it('has none that is not there', async () => {
    expect((await footfall.get('/environments/none')).status).toBe(404);
    const touched = await footfall.post('/environments/none/activity', max);
    expect(touched.status).toBe(404);
  });

  it('refuses whom it does not know or the policy denies it', async () => {
    const forbidden = await start({ denied: ['footfall.cost.read'] });
    expect(await refusalsOf(footfall, forbidden, '/environments')).toEqual(
      properRefusals('footfall.cost.read'),
    );
    await forbidden.stop();
  });
});
