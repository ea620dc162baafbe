import { TestDatabases } from '@backstage/backend-test-utils';
import { parseDay } from '@footfall/backstage-plugin-footfall-common';
import { Knex } from 'knex';
import { migrate } from '../database/migrate';
import { DatabaseEnvironmentStore } from './DatabaseEnvironmentStore';
import { NewExtension, NewStoredEnvironment } from './EnvironmentStore';

const anEnvironment = (
  changes: Partial<NewStoredEnvironment> = {},
): NewStoredEnvironment => ({
  id: 'environment-1',
  name: 'perf-test-2',
  serviceRef: null,
  teamRef: 'group:default/red',
  tier: 'ephemeral',
  origin: 'registered',
  templateRef: 'template:default/service',
  acknowledgementId: null,
  url: null,
  createdBy: 'user:default/max',
  createdMs: 1000,
  expiresOn: parseDay('2026-03-31'),
  expirySetMs: 1000,
  lastActivityMs: 1000,
  lastActivity: 'created',
  extensions: 0,
  monthly: {
    low: '0.1',
    high: '123456789012345678.123456789012',
    currency: 'GBP',
  },
  unknownLines: 2,
  ...changes,
});

const anExtension = (changes: Partial<NewExtension> = {}): NewExtension => ({
  id: 'extension-1',
  key: 'click-1',
  days: 7,
  reason: null,
  byRef: 'user:default/max',
  atMs: 2000,
  expiresOn: parseDay('2026-04-07'),
  ...changes,
});

describe('DatabaseEnvironmentStore', () => {
  jest.setTimeout(60_000);
  const databases = TestDatabases.create();

  async function open(knex: Knex) {
    await migrate(knex);
    return new DatabaseEnvironmentStore(knex);
  }

  describe.each(databases.eachSupportedId())('on %p', id => {
    let store: DatabaseEnvironmentStore;

    beforeEach(async () => {
      store = await open(await databases.init(id));
    });

    it('keeps what it was given, to the last digit', async () => {
      expect(await store.insert(anEnvironment())).toBe(true);
      const { monthly, unknownLines, ...environment } = anEnvironment();
      expect(await store.find('environment-1')).toEqual({
        ...environment,
        version: 1,
        goneMs: null,
        goneBy: null,
        estimates: [{ fromMs: 1000, monthly, unknownLines }],
        shutdown: null,
      });
      expect(await store.find('other')).toBeUndefined();
    });

    it('has one by a name that runs, and as many as were', async () => {
      const insert = (its: string, serviceRef: string | null = null) =>
        store.insert(anEnvironment({ id: its, serviceRef }));
      const outcomes = await Promise.all([
        insert('1'),
        insert('2'),
        insert('3'),
      ]);
      expect(outcomes.filter(Boolean)).toHaveLength(1);
      expect(await insert('4', 'component:default/ledger')).toBe(true);
      const running = await store.findNamed(null, 'perf-test-2');
      await store.end(String(running?.id), 'user:default/max', 3000, 'Gone');
      expect(await insert('5')).toBe(true);
      expect(await store.findNamed(null, 'perf-test-2')).toMatchObject({
        id: '5',
      });
      await store.end('5', 'user:default/max', 4000, 'Gone');
      expect(await store.findNamed(null, 'perf-test-2')).toMatchObject({
        id: '5',
        goneMs: 4000,
      });
      expect(await store.findNamed(null, 'other')).toBeUndefined();
    });

    it('extends once for a key, and never another version', async () => {
      await store.insert(anEnvironment());
      const its = { id: 'environment-1', version: 1 };
      const outcomes = await Promise.all([
        store.extend(its, anExtension()),
        store.extend(its, anExtension({ id: 'extension-2' })),
      ]);
      expect(outcomes.sort()).toEqual(['extended', 'known']);
      expect(await store.hasExtended('environment-1', 'click-1')).toBe(true);
      expect(
        await store.extend(its, anExtension({ id: '3', key: 'click-2' })),
      ).toBe('outdated');
      expect(await store.find('environment-1')).toMatchObject({
        version: 2,
        extensions: 1,
        expiresOn: '2026-04-07',
        expirySetMs: 2000,
        lastActivityMs: 2000,
        lastActivity: 'extension',
      });
    });

    it('never takes activity back, and hears nothing of what is gone', async () => {
      await store.insert(anEnvironment());
      const last = async () =>
        (await store.find('environment-1'))?.lastActivityMs;
      await store.recordActivity('environment-1', 'deployment', 5000);
      await store.recordActivity('environment-1', 'call', 4000);
      expect(await last()).toBe(5000);
      await store.end('environment-1', 'user:default/max', 6000, 'Gone');
      await store.recordActivity('environment-1', 'call', 7000);
      expect(await last()).toBe(5000);
      expect(
        await store.end('environment-1', 'user:default/ann', 8000, 'Gone'),
      ).toBe(false);
      expect(await store.find('environment-1')).toMatchObject({
        goneMs: 6000,
        goneBy: 'user:default/max',
      });
    });

    it('keeps what it cost over time, and changes the version it was given', async () => {
      await store.insert(anEnvironment());
      const its = { id: 'environment-1', version: 1 };
      const estimate = { fromMs: 2000, monthly: null, unknownLines: 1 };
      expect(await store.change(its, { tier: 'staging' }, estimate)).toBe(true);
      expect(await store.change(its, { tier: 'production' })).toBe(false);
      const found = await store.find('environment-1');
      expect(found).toMatchObject({ tier: 'staging', version: 2 });
      expect(found?.estimates).toEqual([
        expect.objectContaining({ fromMs: 1000, unknownLines: 2 }),
        estimate,
      ]);
    });

    it('lists what ran in a time', async () => {
      expect(await store.firstMs()).toBeNull();
      const add = (its: string, createdMs: number) =>
        store.insert(anEnvironment({ id: its, name: its, createdMs }));
      await add('a', 1000);
      await add('b', 2000);
      await add('c', 3000);
      await store.end('a', 'user:default/max', 2500, 'Gone');
      expect(await store.firstMs()).toBe(1000);
      const ids = async (filter: Parameters<typeof store.list>[0]) =>
        (await store.list(filter)).map(its => its.id);
      expect(await ids({})).toEqual(['c', 'b']);
      expect(await ids({ goneSinceMs: 2400 })).toEqual(['c', 'b', 'a']);
      expect(await ids({ goneSinceMs: 2500 })).toEqual(['c', 'b']);
      expect(await ids({ createdBeforeMs: 3000 })).toEqual(['b']);
      expect(await ids({ teamRefs: [] })).toEqual([]);
      expect(await ids({ templateRef: 'template:default/other' })).toEqual([]);
    });
  });
});
