import { TestDatabases } from '@backstage/backend-test-utils';
import { migrate, migrationsDirectory } from '../database/migrate';
import { DatabaseStoredEstimateStore } from './DatabaseStoredEstimateStore';
import { KeptEstimate } from './StoredEstimateStore';

const kept = (amount: string, estimatedMs: number): KeptEstimate => ({
  kind: 'template',
  ref: 'template:default/api',
  estimate: {
    provider: 'aws',
    region: '*',
    completeness: 'complete',
    monthly: { low: amount, high: amount, currency: 'USD' },
    unknownLines: 0,
    lines: [],
    pricesFrom: null,
    pricesTo: null,
    conversions: [],
  },
  unsupported: null,
  estimatedMs,
  receivedMs: 1_780_000_000_000,
});
const newer = kept('2.00', 1_770_000_000_001);
const older = kept('1.00', 1_770_000_000_000);

describe.each(TestDatabases.create().eachSupportedId())(
  'DatabaseStoredEstimateStore on %s',
  databaseId => {
    const databases = TestDatabases.create({ ids: [databaseId] });

    it('keeps the newest estimate of each subject, in whatever order they come', async () => {
      const knex = await databases.init(databaseId);
      await migrate(knex);
      const store = new DatabaseStoredEstimateStore(knex);
      const find = () => store.find(older);
      expect(await find()).toBeUndefined();
      await store.replace(older);
      expect(await find()).toEqual(older);
      await store.replace(newer);
      expect(await find()).toEqual(newer);
      await store.replace(older);
      expect(await find()).toEqual(newer);
      await store.replace({ ...newer, unsupported: 3 });
      expect(await find()).toEqual({ ...newer, unsupported: 3 });
      await store.replace({ ...older, kind: 'pull-request' });
      expect(await find()).toMatchObject({ estimatedMs: newer.estimatedMs });
    });

    it('is made and taken away again', async () => {
      const knex = await databases.init(databaseId);
      await migrate(knex);
      const step = {
        directory: migrationsDirectory,
        name: '20261124090000_create_tool_estimates.js',
      };
      await new DatabaseStoredEstimateStore(knex).replace(older);
      await knex.migrate.down(step);
      expect(await knex.schema.hasTable('tool_estimates')).toBe(false);
      await knex.migrate.up(step);
      expect(await knex('tool_estimates')).toEqual([]);
    });
  },
);
