import { TestDatabaseId, TestDatabases } from '@backstage/backend-test-utils';
import { JsonObject } from '@backstage/types';
import {
  NewEnvironment,
  newEnvironmentSchema,
} from '@footfall/backstage-plugin-footfall-common';
import { EnvironmentAction } from '@footfall/backstage-plugin-footfall-node';
import knexFactory, { Knex } from 'knex';
import { createServer } from 'node:http';
import { AddressInfo } from 'node:net';
import { allRights } from '../__testUtils__/allRights';
import { aGroup, aUser, withMembers } from '../__testUtils__/organisation';
import { TestFootfall } from '../__testUtils__/TestFootfall';
import { TestOutbox } from '../__testUtils__/TestOutbox';
import { EnvironmentActions } from './EnvironmentActions';

const now = '2026-03-01T12:00:00Z';
const byHand = { shutdown: [{ action: 'cloud' }] };

/** An action that does what a test says, and remembers what it was told. */
class FakeAction implements EnvironmentAction {
  readonly id = 'cloud';
  readonly started: { name: string; key: string; mayHaveBegun: boolean }[] = [];
  start: EnvironmentAction['start'];
  check: EnvironmentAction['check'];

  constructor() {
    this.start = async ({ name }, { key, mayHaveBegun }) => {
      this.started.push({ name, key, mayHaveBegun });
      return { message: 'Deleted' };
    };
  }
}

describe('shutting environments down', () => {
  jest.setTimeout(60_000);
  const databases = TestDatabases.create();

  async function start(
    knex: Knex,
    environments: JsonObject = byHand,
    action = new FakeAction(),
  ) {
    const environmentActions = new EnvironmentActions();
    environmentActions.addAction(action);
    const outbox = new TestOutbox();
    const footfall = await TestFootfall.create({
      knex,
      config: { environments },
      entities: [withMembers(aGroup('red'), 'ann'), aUser('ann')],
      now,
      notifications: outbox,
      environmentActions,
    });
    await footfall.syncCatalog();
    const { autoShutdown, environmentReminderSender, shutdownRunner } =
      footfall.services;
    const service = footfall.services.environments;
    const register = (changes: Partial<NewEnvironment> = {}) =>
      service.register(
        newEnvironmentSchema.parse({
          name: 'perf-test-2',
          teamRef: 'red',
          ...changes,
        }),
        'user:default/max',
        allRights,
      );
    const shutDown = (id: string) => service.shutDown(id, 'user:default/max');
    /** What the scheduled task does. */
    const runAt = async (at: string) => {
      footfall.now = at;
      await environmentReminderSender.send();
      await autoShutdown.run();
      await shutdownRunner.run();
    };
    return { action, footfall, outbox, register, runAt, service, shutDown };
  }

  it('is done once the action says so, and says by whom', async () => {
    const { action, register, shutDown } = await start(
      await databases.init('SQLITE_3'),
    );
    const { id } = await register();
    expect(await shutDown(id)).toMatchObject({
      goneMs: Date.parse(now),
      goneBy: 'user:default/max',
      shutdown: {
        state: 'done',
        action: 'cloud',
        attempts: 1,
        requestedBy: 'user:default/max',
        lastMessage: 'Deleted',
      },
    });
    expect(action.started).toHaveLength(1);
  });

  it('is asked for once by two clicks', async () => {
    const { action, register, shutDown } = await start(
      await databases.init('SQLITE_3'),
    );
    const { id } = await register();
    const [first, second] = await Promise.all([shutDown(id), shutDown(id)]);
    await shutDown(id);
    expect(action.started).toHaveLength(1);
    expect(second.shutdown?.id).toBe(first.shutdown?.id);
  });

  it('is followed until the action says that it is done', async () => {
    const { action, register, runAt, service, shutDown } = await start(
      await databases.init('SQLITE_3'),
    );
    action.start = async () => ({ handle: 'job-1', message: 'Begun' });
    action.check = async handle => ({
      state: 'running',
      message: `${handle} is half way`,
    });
    const { id } = await register();
    expect((await shutDown(id)).shutdown).toMatchObject({
      state: 'running',
      handle: 'job-1',
      lastMessage: 'Begun',
    });
    await runAt('2026-03-01T12:00:31Z');
    expect((await service.get(id)).shutdown).toMatchObject({
      lastMessage: 'job-1 is half way',
    });
    action.check = async () => ({ state: 'done' });
    await runAt('2026-03-01T12:01:31Z');
    expect(await service.get(id)).toMatchObject({
      goneMs: Date.parse('2026-03-01T12:01:31Z'),
      shutdown: { state: 'done', attempts: 1 },
    });
  });

  it('is tried again, later each time, and given up with a word to the team', async () => {
    const { action, outbox, register, runAt, service, shutDown } = await start(
      await databases.init('SQLITE_3'),
    );
    let attempts = 0;
    action.start = async () => {
      attempts += 1;
      throw new Error('The cloud says no');
    };
    const { id } = await register();
    expect((await shutDown(id)).shutdown).toMatchObject({
      state: 'retrying',
      attempts: 1,
      nextMs: Date.parse('2026-03-01T12:01:00Z'),
      lastMessage: 'The cloud says no',
    });
    const stateAt = async (at: string) => {
      await runAt(at);
      return (await service.get(id)).shutdown?.state;
    };
    expect(await stateAt('2026-03-01T12:00:59Z')).toBe('retrying');
    expect(attempts).toBe(1);
    for (const at of ['12:01:00', '12:05:00', '12:21:00']) {
      expect(await stateAt(`2026-03-01T${at}Z`)).toBe('retrying');
    }
    expect(outbox.sent).toEqual([]);
    expect(await stateAt('2026-03-01T13:25:00Z')).toBe('failed');
    expect(attempts).toBe(5);
    await runAt('2026-03-01T14:25:00Z');
    await runAt('2026-03-01T15:25:00Z');
    expect(attempts).toBe(5);
    expect(outbox.sent.map(({ payload }) => payload)).toMatchObject([
      {
        title: expect.stringMatching(/^perf-test-2 could not be shut down/),
        description: 'The cloud says no',
        severity: 'high',
      },
    ]);
    // It still runs, can be extended, and shut down anew.
    action.start = async () => ({});
    expect(await service.get(id)).toMatchObject({ goneMs: null });
    expect((await shutDown(id)).shutdown).toMatchObject({
      state: 'done',
      attempts: 1,
    });
  });

  it('goes on after a process died in the middle, and says that it may have begun', async () => {
    const knex = await databases.init('SQLITE_3');
    const { action, footfall, register, runAt, service } = await start(knex);
    const { id } = await register();
    // What a process leaves behind that died while the action worked.
    await knex('environment_shutdowns').insert({
      id: 'shutdown-1',
      environment_id: id,
      action: 'cloud',
      requested_by: 'user:default/max',
      requested_ms: Date.parse(now),
      state: 'running',
      attempts: 1,
      attempted_ms: Date.parse(now),
      next_ms: Date.parse(now),
      claimed_ms: Date.parse(now),
    });
    await runAt('2026-03-01T12:05:00Z');
    expect(action.started).toEqual([]);
    await runAt('2026-03-01T12:10:01Z');
    expect(action.started).toEqual([
      { name: 'perf-test-2', key: 'shutdown-1', mayHaveBegun: true },
    ]);
    expect((await service.get(id)).shutdown).toMatchObject({
      state: 'done',
      attempts: 2,
    });
    footfall.now = now;
  });

  it('ends where somebody says meanwhile that it is gone', async () => {
    const { action, outbox, register, runAt, service, shutDown } = await start(
      await databases.init('SQLITE_3'),
    );
    let letGo: (result: object) => void = () => {};
    action.start = () =>
      new Promise(resolve => {
        letGo = resolve;
      });
    const { id } = await register();
    const asked = shutDown(id);
    while ((await service.get(id)).shutdown?.state !== 'running') {
      await new Promise(resolve => setTimeout(resolve, 10));
    }
    await service.deregister(id, 'user:default/ann');
    letGo({ handle: 'job-1' });
    await asked;
    await runAt('2026-03-02T12:00:00Z');
    expect(await service.get(id)).toMatchObject({
      goneBy: 'user:default/ann',
      shutdown: { state: 'done', lastMessage: 'It was said to be gone' },
    });
    expect(outbox.sent).toEqual([]);
  });

  it('refuses to live longer while it is shut down', async () => {
    const { action, register, service, shutDown } = await start(
      await databases.init('SQLITE_3'),
    );
    action.start = async () => ({ handle: 'job-1' });
    action.check = async () => ({ state: 'running' });
    const { id } = await register({ ttlDays: 7 });
    await shutDown(id);
    await expect(
      service.extend(id, { days: 7, reason: null, key: null }, 'somebody'),
    ).rejects.toThrow('is being shut down');
    await expect(register({ ttlDays: 7 })).rejects.toThrow(
      'register it anew once it is gone',
    );
  });

  it('says what it would do where it is only tried out', async () => {
    const { action, register, shutDown } = await start(
      await databases.init('SQLITE_3'),
      { ...byHand, dryRun: true },
    );
    const { id } = await register();
    await expect(shutDown(id)).rejects.toThrow(
      /Nothing was shut down: footfall\.environments\.dryRun is set\. Without it 'cloud' would shut down 'perf-test-2'/,
    );
    expect(action.started).toEqual([]);
  });

  it.each([
    [{}, /footfall\.environments\.shutdown/],
    [{ shutdown: [{ tier: 'staging', action: 'cloud' }] }, /'ephemeral'/],
    [{ shutdown: [{ action: 'other' }] }, /'other', which no backend module/],
  ])('says what is missing with %j', async (environments, message) => {
    const { register, shutDown } = await start(
      await databases.init('SQLITE_3'),
      environments,
    );
    const { id } = await register();
    await expect(shutDown(id)).rejects.toThrow(message);
  });

  it.each([
    ['answers 500', 500, {}, 'The webhook answered 500'],
    [
      'points to an internal address',
      307,
      { location: 'http://169.254.169.254/latest/meta-data' },
      'The webhook answered 307 and points to another address, which is never followed',
    ],
  ])(
    'waits for a webhook that %s, and is done once it takes it up',
    async (_, status, headers, message) => {
      const answers = [
        { status, headers },
        { status: 204, headers: {} },
      ];
      const keys: unknown[] = [];
      const server = createServer((request, response) => {
        const answer = answers[keys.length] ?? { status: 204, headers: {} };
        keys.push(request.headers['idempotency-key']);
        response.writeHead(answer.status, answer.headers).end('A secret');
      });
      await new Promise<void>(resolve =>
        server.listen(0, '127.0.0.1', resolve),
      );
      const { port } = server.address() as AddressInfo;
      const webhook = {
        url: `http://127.0.0.1:${port}/`,
        secret: 'a secret of some length',
        allowLoopback: true,
      };
      const { register, runAt, service, shutDown } = await start(
        await databases.init('SQLITE_3'),
        { shutdown: [{ webhook }] },
      );
      const { id } = await register();
      expect((await shutDown(id)).shutdown).toMatchObject({
        state: 'retrying',
        lastMessage: message,
      });
      await runAt('2026-03-01T12:01:00Z');
      const { shutdown } = await service.get(id);
      expect(shutdown).toMatchObject({
        state: 'done',
        attempts: 2,
        lastMessage: 'The webhook answered 204',
      });
      expect(keys).toEqual([shutdown?.id, shutdown?.id]);
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
    },
  );

  describe('on its own', () => {
    const onItsOwn = {
      ...byHand,
      reminders: [],
      autoShutdown: [{ tier: 'ephemeral', graceDays: 2 }],
    };

    it('never happens by default', async () => {
      const { action, register, runAt } = await start(
        await databases.init('SQLITE_3'),
      );
      await register({ ttlDays: 1 });
      await runAt('2027-03-01T12:00:00Z');
      expect(action.started).toEqual([]);
    });

    it('happens after a last warning and the days of grace, once', async () => {
      const { action, outbox, register, runAt, service } = await start(
        await databases.init('SQLITE_3'),
        onItsOwn,
      );
      // It lives through 3 March.
      const { id } = await register({ ttlDays: 2 });
      await register({ name: 'base', tier: 'staging', ttlDays: 2 });
      await runAt('2026-03-03T23:59:00Z');
      expect(outbox.sent).toEqual([]);
      await runAt('2026-03-04T00:01:00Z');
      expect(outbox.titles).toEqual([
        'perf-test-2 will be shut down on 2026-03-06: extend it if somebody needs it',
      ]);
      await runAt('2026-03-05T23:59:00Z');
      expect(action.started).toEqual([]);
      await runAt('2026-03-06T00:01:00Z');
      await runAt('2026-03-07T00:01:00Z');
      expect(action.started).toMatchObject([{ name: 'perf-test-2' }]);
      expect(await service.get(id)).toMatchObject({
        goneBy: 'footfall',
        shutdown: { requestedBy: 'footfall', state: 'done' },
      });
    });

    it('waits for a warning that could not be sent, and for a whole day after it', async () => {
      const { action, outbox, register, runAt } = await start(
        await databases.init('SQLITE_3'),
        onItsOwn,
      );
      await register({ ttlDays: 2 });
      outbox.isDown = true;
      await runAt('2026-03-20T12:00:00Z');
      expect(action.started).toEqual([]);
      outbox.isDown = false;
      await runAt('2026-03-21T12:00:00Z');
      expect(outbox.titles).toEqual(
        [
          expect.stringMatching(/will be shut down on 2026-03-22/),
          expect.stringMatching(/no activity/),
        ].reverse(),
      );
      expect(action.started).toEqual([]);
      await runAt('2026-03-22T00:01:00Z');
      expect(action.started).toHaveLength(1);
    });

    it('does not happen where nobody was there to be warned', async () => {
      const { action, footfall, outbox, register, runAt } = await start(
        await databases.init('SQLITE_3'),
        onItsOwn,
      );
      await register({ ttlDays: 2 });
      // Its team is dissolved, and there is no platform team.
      footfall.entities = [];
      for (const day of ['04', '06', '20']) {
        await runAt(`2026-03-${day}T12:00:00Z`);
      }
      expect(outbox.sent).toEqual([]);
      expect(action.started).toEqual([]);
      footfall.entities = [withMembers(aGroup('red'), 'ann'), aUser('ann')];
      await runAt('2026-03-21T12:00:00Z');
      expect(outbox.titles).toContainEqual(
        expect.stringMatching(/will be shut down on 2026-03-22/),
      );
      await runAt('2026-03-22T00:01:00Z');
      expect(action.started).toHaveLength(1);
    });

    it('does not happen to what was extended after the warning', async () => {
      const { action, register, runAt, service } = await start(
        await databases.init('SQLITE_3'),
        onItsOwn,
      );
      const { id } = await register({ ttlDays: 2 });
      await runAt('2026-03-05T12:00:00Z');
      await service.extend(
        id,
        { days: 5, reason: null, key: null },
        'user:default/max',
      );
      await runAt('2026-03-10T12:00:00Z');
      expect(action.started).toEqual([]);
    });

    it('is not tried again and again once it was given up', async () => {
      const { action, register, runAt, service } = await start(
        await databases.init('SQLITE_3'),
        onItsOwn,
      );
      action.start = async () => {
        throw new Error('No');
      };
      const { id } = await register({ ttlDays: 2 });
      await runAt('2026-03-04T12:00:00Z');
      for (let hour = 0; hour < 24; hour += 2) {
        await runAt(`2026-03-06T${String(hour).padStart(2, '0')}:00:00Z`);
      }
      expect((await service.get(id)).shutdown).toMatchObject({
        state: 'failed',
        attempts: 5,
      });
      await runAt('2026-03-20T12:00:00Z');
      expect((await service.get(id)).shutdown).toMatchObject({ attempts: 5 });
    });

    it('is only spoken of where it is tried out, and nobody is warned', async () => {
      const { action, outbox, register, runAt, service } = await start(
        await databases.init('SQLITE_3'),
        { ...onItsOwn, idleAfterDays: 100, dryRun: true },
      );
      const { id } = await register({ ttlDays: 2 });
      await runAt('2026-03-04T12:00:00Z');
      await runAt('2026-03-20T12:00:00Z');
      expect(action.started).toEqual([]);
      expect(outbox.sent).toEqual([]);
      expect(await service.get(id)).toMatchObject({ shutdown: null });
    });
  });

  // SQLite serves one process only; without PostgreSQL there is nothing to try.
  const shared = databases
    .eachSupportedId()
    .filter(([id]) => id !== 'SQLITE_3');
  const describeShared =
    shared.length > 0
      ? describe.each(shared)
      : describe.skip.each<[TestDatabaseId]>([['POSTGRES_18']]);

  describeShared('with two replicas on %p', engine => {
    it('is carried out once', async () => {
      const knex = await databases.init(engine);
      const pool = knexFactory({ ...knex.client.config });
      const action = new FakeAction();
      const slowly = action.start;
      action.start = async (environment, attempt) => {
        const result = await slowly(environment, attempt);
        await new Promise(resolve => setTimeout(resolve, 50));
        return result;
      };
      const first = await start(knex, byHand, action);
      const second = await start(pool, byHand, action);
      const names = Array.from({ length: 8 }, (_, index) => `perf-${index}`);
      const made = await Promise.all(
        names.map(name => first.register({ name })),
      );
      await Promise.all(
        made.flatMap(({ id }) => [first.shutDown(id), second.shutDown(id)]),
      );
      await Promise.all([
        first.runAt('2026-03-01T12:00:01Z'),
        second.runAt('2026-03-01T12:00:01Z'),
      ]);
      expect(action.started.map(({ name }) => name).sort()).toEqual(names);
      await pool.destroy();
    });
  });
});
