import { TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { migrate, migrationsDirectory } from '../database/migrate';
import { DatabaseEnvironmentStore } from './DatabaseEnvironmentStore';
import { NewStoredEnvironment } from './EnvironmentStore';

const anEnvironment = (
  id: string,
  changes: Partial<NewStoredEnvironment> = {},
): NewStoredEnvironment => ({
  id,
  name: id,
  serviceRef: null,
  teamRef: 'group:default/red',
  tier: 'ephemeral',
  origin: 'registered',
  templateRef: null,
  acknowledgementId: 'accepted',
  url: null,
  createdBy: 'user:default/max',
  createdMs: 1000,
  expiresOn: null,
  expirySetMs: 1000,
  lastActivityMs: 1000,
  lastActivity: 'created',
  extensions: 0,
  monthly: null,
  unknownLines: 0,
  ...changes,
});

describe.each(TestDatabases.create().eachSupportedId())(
  'an acknowledgement on %s',
  databaseId => {
    jest.setTimeout(60_000);
    const databases = TestDatabases.create({ ids: [databaseId] });
    let knex: Knex;
    let store: DatabaseEnvironmentStore;

    beforeEach(async () => {
      knex = await databases.init(databaseId);
      await migrate(knex);
      store = new DatabaseEnvironmentStore(knex);
    });

    const orderedId = async (acknowledgementId: string) =>
      (await store.findOrdered(acknowledgementId))?.id;

    it('orders one environment, whatever is asked for at once', async () => {
      const made = await Promise.all(
        ['a', 'b', 'c', 'd'].map(id => store.insert(anEnvironment(id))),
      );
      expect(made.filter(Boolean)).toHaveLength(1);
      const [only] = await store.list({});
      expect(await orderedId('accepted')).toBe(only.id);
      await store.end(only.id, 'user:default/max', 2000, 'Gone');
      expect(await store.insert(anEnvironment('e'))).toBe(false);
      expect(await orderedId('accepted')).toBe(only.id);
      expect(await orderedId('other')).toBeUndefined();
    });

    it('is free again where the name was taken', async () => {
      const other = { name: 'a', acknowledgementId: 'other' };
      await store.insert(anEnvironment('a'));
      expect(await store.insert(anEnvironment('b', other))).toBe(false);
      expect(await orderedId('other')).toBeUndefined();
    });

    it('orders anew what it has ordered, and nothing else', async () => {
      await store.insert(anEnvironment('a'));
      await store.insert(anEnvironment('b', { acknowledgementId: null }));
      const change = (id: string, version: number, acknowledgementId: string) =>
        store.change({ id, version }, { acknowledgementId });
      expect(await change('b', 1, 'accepted')).toBe(false);
      expect(await change('a', 1, 'newer')).toBe(true);
      // What it was ordered with first stays its own.
      expect(await change('b', 1, 'accepted')).toBe(false);
      expect(await orderedId('accepted')).toBe('a');
      // What changes nothing takes nothing.
      expect(await change('a', 1, 'late')).toBe(false);
      expect(await orderedId('late')).toBeUndefined();
      expect(await store.find('b')).toMatchObject({ acknowledgementId: null });
    });

    it('stays with the first of several that were registered with it before', async () => {
      const step = {
        directory: migrationsDirectory,
        name: '20261124090500_order_one_environment_each.js',
      };
      const before = [
        ['first', 1000, 'accepted'],
        ['second', 2000, 'accepted'],
        ['same', 2000, 'other'],
        ['none', 1000, null],
      ] as const;
      for (const [id, createdMs, acknowledgement_id] of before) {
        await store.insert(
          anEnvironment(id, { createdMs, acknowledgementId: null }),
        );
        await knex('environments').where({ id }).update({ acknowledgement_id });
      }
      await knex.migrate.down(step);
      await knex.migrate.up(step);
      const has = async (id: string) =>
        (await store.find(id))?.acknowledgementId;
      expect(await Promise.all(before.map(([id]) => has(id)))).toEqual([
        'accepted',
        null,
        'other',
        null,
      ]);
      expect(await orderedId('accepted')).toBe('first');
      expect(await orderedId('other')).toBe('same');
    });
  },
);
