import { TestDatabases } from '@backstage/backend-test-utils';
import { parseDay } from '@footfall/backstage-plugin-footfall-common';
import { migrate, migrationsDirectory } from '../database/migrate';
import { DatabaseTargetStore } from './DatabaseTargetStore';
import { StoredTarget } from './TargetStore';

const target: StoredTarget = {
  id: 'a-third',
  scope: 'organisation',
  key: 'organisation',
  tier: 'production',
  percent: 66.666666667,
  by: parseDay('2026-12-31'),
  ownerRef: 'group:default/red',
  setOn: parseDay('2026-01-01'),
  baselinePercent: 100 / 3,
  createdBy: 'user:default/ann',
  createdMs: 1_767_225_600_000,
  endedBy: null,
  endedMs: null,
};

describe.each(TestDatabases.create().eachSupportedId())(
  'DatabaseTargetStore on %s',
  databaseId => {
    const databases = TestDatabases.create({ ids: [databaseId] });

    it('hands over every digit that it was given', async () => {
      const knex = await databases.init(databaseId);
      await migrate(knex);
      const store = new DatabaseTargetStore(knex);
      await store.insert(target);
      expect(await store.list()).toEqual([target]);
    });

    it('keeps what was written down with fewer digits, to and fro', async () => {
      const knex = await databases.init(databaseId);
      await migrate(knex);
      const step = {
        directory: migrationsDirectory,
        name: '20261122090200_widen_target_values.js',
      };
      const store = new DatabaseTargetStore(knex);
      const short = { ...target, percent: 57.2, baselinePercent: 12.34 };
      const unknown = { ...short, id: 'unknown', baselinePercent: null };
      await knex.migrate.down(step);
      await store.insert(short);
      await store.insert(unknown);
      await knex.migrate.up(step);
      expect(await store.list()).toEqual([short, unknown]);
      await knex.migrate.down(step);
      expect(await store.list()).toEqual([short, unknown]);
    });
  },
);
