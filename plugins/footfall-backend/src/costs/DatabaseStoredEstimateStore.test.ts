import { TestDatabases } from '@backstage/backend-test-utils';
import { migrate, migrationsDirectory } from '../database/migrate';
import { DatabaseStoredEstimateStore } from './DatabaseStoredEstimateStore';
import { EstimatePlace, KeptEstimate } from './StoredEstimateStore';

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

    it('lists them without lines, the newest first, from a place on', async () => {
      const knex = await databases.init(databaseId);
      await migrate(knex);
      const store = new DatabaseStoredEstimateStore(knex);
      const pulls = ['Z', 'a', 'b'].map((ref, at) => ({
        ...kept(`${at}.00`, 1_770_000_000_000 + Math.min(at, 1)),
        kind: 'pull-request' as const,
        ref,
      }));
      for (const one of [...pulls, older]) {
        await store.replace(one);
      }
      const { lines: _, ...summary } = pulls[2].estimate;
      const all = await store.list({}, { limit: 10 });
      expect(all).toHaveLength(4);
      expect(all[0].estimatedMs).toBe(pulls[1].estimatedMs);
      expect(all).toContainEqual({ ...pulls[2], estimate: summary });
      // Page by page the same, none of them twice.
      const paged = [];
      for (let before: EstimatePlace | undefined; ; ) {
        const [next] = await store.list({}, { before, limit: 1 });
        if (!next) {
          break;
        }
        paged.push(next);
        before = next;
      }
      expect(paged).toEqual(all);
      expect(await store.list({ ref: 'a' }, { limit: 10 })).toHaveLength(1);
      expect(await store.count({ kind: 'pull-request' })).toBe(3);
      expect(await store.count({})).toBe(4);
    });

    it('lists those of before there were summaries', async () => {
      const knex = await databases.init(databaseId);
      await migrate(knex);
      const step = {
        directory: migrationsDirectory,
        name: '20261124090600_summarise_tool_estimates.js',
      };
      const store = new DatabaseStoredEstimateStore(knex);
      await store.replace(newer);
      const [summary] = await store.list({}, { limit: 1 });
      await knex.migrate.down(step);
      await knex.migrate.up(step);
      expect(await store.list({}, { limit: 1 })).toEqual([summary]);
      expect(await store.find(newer)).toEqual(newer);
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
