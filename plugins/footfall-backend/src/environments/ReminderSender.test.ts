import { TestDatabaseId, TestDatabases } from '@backstage/backend-test-utils';
import {
  NewEnvironment,
  newEnvironmentSchema,
} from '@footfall/backstage-plugin-footfall-common';
import { Entity, RELATION_PARENT_OF } from '@backstage/catalog-model';
import { JsonObject } from '@backstage/types';
import knexFactory, { Knex } from 'knex';
import { allRights } from '../__testUtils__/allRights';
import {
  aComponent,
  aGroup,
  aUser,
  withMembers,
} from '../__testUtils__/organisation';
import { TestFootfall } from '../__testUtils__/TestFootfall';
import { TestOutbox } from '../__testUtils__/TestOutbox';

const RED = 'group:default/red';
const entities = [
  withMembers(aGroup('red'), 'ann'),
  aUser('ann'),
  aComponent('ledger'),
];
/** A Group with a Group below it, as the catalog relates them. */
const aGroupAbove = (name: string, below: string): Entity => ({
  ...aGroup(name),
  relations: [
    { type: RELATION_PARENT_OF, targetRef: `group:default/${below}` },
  ],
});
const ledBy = (group: Entity, lead: string): Entity => ({
  ...group,
  metadata: { ...group.metadata, annotations: { 'footfall/leads': lead } },
});
const gbp = (amount: string, high = amount) => ({
  low: amount,
  high,
  currency: 'GBP',
});

describe('reminders of environments', () => {
  jest.setTimeout(60_000);
  const databases = TestDatabases.create();

  async function start(knex: Knex, config: JsonObject = {}) {
    const outbox = new TestOutbox();
    const footfall = await TestFootfall.create({
      knex,
      config: { timeZone: 'Europe/London', ...config },
      entities,
      now: '2026-03-01T12:00:00Z',
      notifications: outbox,
    });
    await footfall.syncCatalog();
    const register = (changes: Partial<NewEnvironment> = {}) =>
      footfall.services.environments.register(
        newEnvironmentSchema.parse({
          name: 'perf-test-2',
          serviceRef: 'ledger',
          teamRef: 'red',
          monthly: gbp('61.2'),
          ...changes,
        }),
        'user:default/max',
        allRights,
      );
    const send = (now: string) => {
      footfall.now = now;
      return footfall.services.environmentReminderSender.send();
    };
    return { footfall, outbox, register, send };
  }

  it('ask whether to shut it down, with a page where that is a click away', async () => {
    const { outbox, register, send } = await start(
      await databases.init('SQLITE_3'),
    );
    const { id } = await register();
    expect(await send('2026-03-14T23:00:00Z')).toBe(0);
    expect(await send('2026-03-15T00:10:00Z')).toBe(1);
    expect(outbox.sent).toEqual([
      {
        recipients: { type: 'entity', entityRef: [RED] },
        payload: {
          title:
            'perf-test-2 has been running for 14 days with no activity and costs about £61 a month: shut it down?',
          link: `/footfall/costs/environments/${id}`,
          severity: 'normal',
          topic: 'footfall-environment',
          scope: `footfall-environment/${id}/idle/2026-03-01`,
        },
      },
    ]);
  });

  it.each([
    [null, /costs nobody knows how much: shut it down\?$/],
    [gbp('40', '61.5'), /costs about £40 to £62 a month/],
    [gbp('3.5'), /costs about £3\.50 a month/],
    [{ low: '900', high: '900', currency: 'JPY' }, /costs about JP¥900 a/],
  ])('of %j a month say so', async (monthly, expected) => {
    const { outbox, register, send } = await start(
      await databases.init('SQLITE_3'),
    );
    await register({ monthly });
    await send('2026-04-01T12:00:00Z');
    expect(outbox.titles).toEqual([expect.stringMatching(expected)]);
  });

  it.each([
    [1, /costs at least £5\.00 a month, and 1 item of unknown cost: shut it/],
    [2, /costs at least £5\.00 a month, and 2 items of unknown cost: shut it/],
  ])(
    'of a cost with %d unknown parts say so',
    async (unknownLines, expected) => {
      const knex = await databases.init('SQLITE_3');
      const { outbox, register, send } = await start(knex);
      await register({ monthly: gbp('5') });
      await knex('environment_estimates').update({
        unknown_lines: unknownLines,
      });
      await send('2026-04-01T12:00:00Z');
      expect(outbox.titles).toEqual([expect.stringMatching(expected)]);
    },
  );

  it('come seven days and one day before its end, over the night in which the clocks change', async () => {
    const { footfall, outbox, register, send } = await start(
      await databases.init('SQLITE_3'),
    );
    // It lives through 31 March; summer time begins on the 29th.
    const { id } = await register({ ttlDays: 30 });
    footfall.now = '2026-03-20T12:00:00Z';
    await footfall.services.environments.touch(id);
    expect(await send('2026-03-23T23:59:00Z')).toBe(0);
    expect(await send('2026-03-24T00:01:00Z')).toBe(1);
    // In London it is the 30th by then.
    expect(await send('2026-03-29T22:59:00Z')).toBe(0);
    expect(await send('2026-03-29T23:01:00Z')).toBe(1);
    expect(outbox.titles).toEqual([
      'perf-test-2 lives for 7 days more, and costs about £61 a month: extend it, or shut it down?',
      'perf-test-2 lives for 1 day more, and costs about £61 a month: extend it, or shut it down?',
    ]);
    const stateOn = async (now: string) => {
      footfall.now = now;
      const [its] = await footfall.services.environmentReader.between(
        0,
        Date.parse(now),
      );
      return its.state;
    };
    expect(await stateOn('2026-03-31T22:59:00Z')).toBe('expiring');
    expect(await stateOn('2026-03-31T23:00:00Z')).toBe('expired');
  });

  it('start afresh after an extension and after activity', async () => {
    const { footfall, outbox, register, send } = await start(
      await databases.init('SQLITE_3'),
    );
    const { id } = await register({ ttlDays: 8 });
    await send('2026-03-02T12:00:00Z');
    await footfall.services.environments.extend(
      id,
      { days: 7, reason: null, key: null },
      'user:default/max',
    );
    expect(await send('2026-03-08T12:00:00Z')).toBe(0);
    expect(await send('2026-03-09T12:00:00Z')).toBe(1);
    expect(await send('2026-03-16T12:00:00Z')).toBe(2);
    footfall.now = '2026-03-17T12:00:00Z';
    await footfall.services.environments.touch(id);
    expect(await send('2026-03-30T12:00:00Z')).toBe(0);
    expect(await send('2026-03-31T12:00:00Z')).toBe(1);
    expect(outbox.sent).toHaveLength(5);
  });

  it('come late where notifications are down, and once', async () => {
    const { outbox, register, send } = await start(
      await databases.init('SQLITE_3'),
    );
    await register();
    outbox.isDown = true;
    expect(await send('2026-03-16T12:00:00Z')).toBe(0);
    outbox.isDown = false;
    expect(await send('2026-03-19T12:00:00Z')).toBe(1);
    expect(await send('2026-03-19T12:01:00Z')).toBe(0);
    expect(outbox.titles[0]).toMatch(
      /^perf-test-2 has been running for 18 days/,
    );
  });

  it('are taken over from a process that died while it sent one', async () => {
    const knex = await databases.init('SQLITE_3');
    const { footfall, register, send } = await start(knex);
    const { id } = await register();
    await footfall.services.environmentReminders.claim(
      { environmentId: id, kind: 'idle', occasion: '2026-03-01' },
      { nowMs: Date.parse('2026-03-15T12:00:00Z'), claimedBeforeMs: 0 },
    );
    expect(await send('2026-03-15T12:20:00Z')).toBe(0);
    expect(await send('2026-03-15T12:31:00Z')).toBe(1);
  });

  it.each([
    [
      'the members and the leads of a team',
      [ledBy(withMembers(aGroup('red'), 'ann'), 'lea'), aUser('ann')],
      [RED, 'user:default/lea'],
    ],
    [
      'the leads, and nobody below, where a Group has nobody of its own',
      [ledBy(aGroupAbove('red', 'below'), 'lea'), aUser('lea')],
      ['user:default/lea'],
    ],
    [
      'the platform team where a Group has nobody',
      [aGroupAbove('red', 'below')],
      ['group:default/platform'],
    ],
    [
      'the platform team as well where all whom a Group names are gone',
      [withMembers(aGroup('red'), 'ann')],
      [RED, 'group:default/platform'],
    ],
    [
      'the platform team as well where its lead is gone',
      [ledBy(aGroup('red'), 'lea')],
      ['user:default/lea', 'group:default/platform'],
    ],
    [
      'whoever made it and the platform team where the Group is dissolved',
      [aUser('max')],
      ['group:default/platform', 'user:default/max'],
    ],
  ])('go to %s', async (_, team, recipients) => {
    const { footfall, outbox, register, send } = await start(
      await databases.init('SQLITE_3'),
      { platformTeam: 'platform' },
    );
    await register();
    const platform = [withMembers(aGroup('platform'), 'pia'), aUser('pia')];
    footfall.entities = [...team, ...platform];
    expect(await send('2026-03-15T12:00:00Z')).toBe(1);
    expect(outbox.sent[0].recipients).toEqual({
      type: 'entity',
      entityRef: recipients,
    });
  });

  it('wait for somebody to tell', async () => {
    const { footfall, outbox, register, send } = await start(
      await databases.init('SQLITE_3'),
      { platformTeam: 'platform' },
    );
    await register();
    footfall.entities = [aGroup('red'), aGroup('platform')];
    expect(await send('2026-03-15T12:00:00Z')).toBe(0);
    expect(outbox.sent).toEqual([]);
    footfall.entities = entities;
    expect(await send('2026-03-16T12:00:00Z')).toBe(1);
  });

  it('write nothing once they are sent', async () => {
    const knex = await databases.init('SQLITE_3');
    const { register, send } = await start(knex);
    await register({ ttlDays: 3 });
    expect(await send('2026-03-20T12:00:00Z')).toBe(2);
    const statements: string[] = [];
    knex.on('query', ({ sql }: { sql: string }) => statements.push(sql));
    expect(await send('2026-03-20T12:01:00Z')).toBe(0);
    expect(statements.length).toBeGreaterThan(0);
    expect(statements.filter(sql => !/^select/i.test(sql))).toEqual([]);
  });

  it('do not come for what is gone', async () => {
    const { footfall, register, send } = await start(
      await databases.init('SQLITE_3'),
    );
    const { id } = await register({ ttlDays: 20 });
    await footfall.services.environments.deregister(id, 'user:default/max');
    expect(await send('2026-05-01T12:00:00Z')).toBe(0);
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
    it('are sent once', async () => {
      const knex = await databases.init(engine);
      const pool = knexFactory({ ...knex.client.config });
      const first = await start(knex);
      const second = await start(pool);
      const names = Array.from({ length: 10 }, (_, index) => `perf-${index}`);
      await Promise.all(names.map(name => first.register({ name })));
      const now = '2026-03-20T12:00:00Z';
      const counts = await Promise.all([
        first.send(now),
        second.send(now),
        first.send(now),
        second.send(now),
      ]);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(10);
      const sent = [...first.outbox.titles, ...second.outbox.titles];
      expect(new Set(sent).size).toBe(10);
      await pool.destroy();
    });
  });
});
