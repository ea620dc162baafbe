import { TestDatabaseId, TestDatabases } from '@backstage/backend-test-utils';
import { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import knexFactory, { Knex } from 'knex';
import {
  aComponent,
  aDeployment,
  aGroup,
  byHand,
  twoRoutes,
} from '../__testUtils__/organisation';
import { TestFootfall } from '../__testUtils__/TestFootfall';

const config = {
  ...twoRoutes,
  organisation: 'Halden Bank',
  digest: { recipients: ['group:default/platform'] },
};
const entities = [aGroup('red'), aComponent('ledger'), aComponent('cards')];
// The Monday after the week of 9 March.
const now = '2026-03-16T08:00:00Z';

/** Notifications that are kept, or refused as long as the test says so. */
function createOutbox() {
  const outbox = {
    sent: [] as NotificationSendOptions[],
    isDown: false,
    async send(notification: NotificationSendOptions) {
      if (outbox.isDown) {
        throw new Error('Nobody listens');
      }
      outbox.sent.push(notification);
    },
  };
  return outbox;
}

describe('DigestSender', () => {
  jest.setTimeout(60_000);
  const databases = TestDatabases.create();

  async function start(knex: Knex, outbox = createOutbox()) {
    const footfall = await TestFootfall.create({
      knex,
      config,
      entities,
      now,
      notifications: outbox,
    });
    const send = () => footfall.services.digestSender.sendIfDue();
    return { footfall, outbox, send };
  }

  /** Ledger came to the platform in the week that the digest is of. */
  async function fill({ footfall }: Awaited<ReturnType<typeof start>>) {
    await footfall.syncCatalog();
    await footfall.ingest([
      aDeployment('1', { occurredAt: '2026-03-03T10:00:00Z', ...byHand }),
      aDeployment('2', { occurredAt: '2026-03-10T10:00:00Z' }),
      aDeployment('3', { service: 'cards', ...byHand }),
    ]);
    await footfall.rollUp();
  }

  async function startFilled(id: TestDatabaseId) {
    const started = await start(await databases.init(id));
    await fill(started);
    return started;
  }

  it('tells who is configured, once, with a link to the days', async () => {
    const { outbox, send } = await startFilled('SQLITE_3');
    expect(await send()).toBe('sent');
    expect(await send()).toBe('sent-before');
    expect(outbox.sent).toEqual([
      {
        recipients: { type: 'entity', entityRef: ['group:default/platform'] },
        payload: {
          title: 'Halden Bank, 2026-W11: 50 % active (+50 pp)',
          description: expect.stringContaining('Moved: red +50 pp to 50 %.'),
          link: '/footfall/digest',
          severity: 'normal',
          topic: 'footfall-digest',
          scope: 'footfall-digest/2026-W11',
          metadata: {
            isoWeek: '2026-W11',
            teams: [
              {
                title: 'red',
                href: '/footfall/teams/default/red?from=2026-02-16&to=2026-03-16',
              },
            ],
          },
        },
      },
    ]);
  });

  it('says what is unknown, and never 0 for it', async () => {
    const { outbox, send } = await startFilled('SQLITE_3');
    await send();
    expect(outbox.sent[0].payload.description).toContain(
      'Mandated compliance: unknown (change unknown).',
    );
  });

  it('waits for the hour', async () => {
    const { footfall, outbox, send } = await startFilled('SQLITE_3');
    footfall.now = '2026-03-16T06:59:00Z';
    expect(await send()).toBe('not-due');
    expect(outbox.sent).toEqual([]);
  });

  it('waits for the whole catalog, for days and for sources', async () => {
    const started = await start(await databases.init('SQLITE_3'));
    const { footfall, send } = started;
    expect(await send()).toBe('postponed');
    // The first reading may have met a catalog that was still filling.
    await footfall.services.catalogReading.sync();
    await footfall.ingest([aDeployment('1')]);
    await footfall.rollUp();
    expect(await send()).toBe('postponed');
    await footfall.syncCatalog();
    await footfall.ingest([aDeployment('2')]);
    expect(await send()).toBe('postponed');
    await footfall.rollUp();
    const progress = { done: 1, total: null, note: null };
    await footfall.services.sourceStates.writeProgress(
      'history',
      { ...progress, state: 'running' },
      Date.parse(now),
    );
    expect(await send()).toBe('postponed');
    // It died an hour ago.
    footfall.now = '2026-03-16T09:00:01Z';
    expect(await send()).toBe('sent');
  });

  it('does not wait for days that it says nothing about', async () => {
    const { footfall, send } = await startFilled('SQLITE_3');
    await footfall.ingest([
      aDeployment('4', { occurredAt: '2026-03-16T07:30:00Z' }),
    ]);
    expect(await send()).toBe('sent');
  });

  it('waits for days of long ago, which its trends reach back to', async () => {
    const { footfall, send } = await startFilled('SQLITE_3');
    await footfall.ingest([
      aDeployment('5', { occurredAt: '2025-10-16T07:30:00Z' }),
    ]);
    expect(await send()).toBe('postponed');
    await footfall.rollUp();
    expect(await send()).toBe('sent');
  });

  it('tries again what could not be sent', async () => {
    const { outbox, send } = await startFilled('SQLITE_3');
    outbox.isDown = true;
    expect(await send()).toBe('failed');
    outbox.isDown = false;
    expect(await send()).toBe('sent');
    expect(outbox.sent).toHaveLength(1);
  });

  it('sends the next week again', async () => {
    const { footfall, outbox, send } = await startFilled('SQLITE_3');
    await send();
    footfall.now = '2026-03-23T08:00:00Z';
    expect(await send()).toBe('sent');
    expect(outbox.sent.map(({ payload }) => payload.scope)).toEqual([
      'footfall-digest/2026-W11',
      'footfall-digest/2026-W12',
    ]);
  });

  it.each(databases.eachSupportedId())(
    'sends one digest from two replicas at once, on %p',
    async id => {
      const knex = await databases.init(id);
      const outbox = createOutbox();
      const first = await start(knex, outbox);
      await fill(first);
      // SQLite serves one process, and so one pool, only.
      const pool =
        id === 'SQLITE_3' ? knex : knexFactory({ ...knex.client.config });
      const second = await start(pool, outbox);
      const outcomes = await Promise.all([
        first.send(),
        second.send(),
        first.send(),
        second.send(),
      ]);
      expect(outcomes.filter(outcome => outcome === 'sent')).toHaveLength(1);
      expect(outbox.sent).toHaveLength(1);
      if (pool !== knex) {
        await pool.destroy();
      }
    },
  );
});
