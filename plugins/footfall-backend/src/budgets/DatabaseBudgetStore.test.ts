import { TestDatabases } from '@backstage/backend-test-utils';
import { migrate, migrationsDirectory } from '../database/migrate';
import { StoredBudgetVersion } from './BudgetStore';
import { DatabaseBudgetAlertStore } from './DatabaseBudgetAlertStore';
import { DatabaseBudgetStore } from './DatabaseBudgetStore';

const version: StoredBudgetVersion = {
  teamRef: 'group:default/red',
  monthly: { amount: '500.123456789012', currency: 'KWD' },
  ownerRef: 'user:default/ann',
  from: '2026-11',
  setBy: 'user:default/bob',
  setMs: 1_767_225_600_000,
};
const alert = { teamRef: 'group:default/red', month: '2026-11', percent: 80 };

describe.each(TestDatabases.create().eachSupportedId())(
  'the stores of budgets on %s',
  databaseId => {
    jest.setTimeout(60_000);
    const databases = TestDatabases.create({ ids: [databaseId] });

    async function open() {
      const knex = await databases.init(databaseId);
      await migrate(knex);
      return {
        knex,
        budgets: new DatabaseBudgetStore(knex),
        alerts: new DatabaseBudgetAlertStore(knex),
      };
    }

    it('keep all that was said, in the order in which it was said', async () => {
      const { budgets } = await open();
      const blue = { ...version, teamRef: 'group:default/blue' };
      const ended = { ...version, monthly: null, from: '2026-10' };
      await budgets.append([version]);
      await budgets.append([blue, ended]);
      expect(await budgets.list()).toEqual([blue, version, ended]);
    });

    it('lose nothing that is said at the same time', async () => {
      const { budgets } = await open();
      const amounts = Array.from({ length: 8 }, (_, index) => `${index}`);
      await Promise.all(
        amounts.map(amount =>
          budgets.append([
            { ...version, monthly: { amount, currency: 'GBP' } },
          ]),
        ),
      );
      const said = (await budgets.list()).map(({ monthly }) => monthly?.amount);
      expect(said.sort()).toEqual(amounts);
    });

    it('give a threshold to one of many', async () => {
      const { alerts } = await open();
      const times = { nowMs: 1000, claimedBeforeMs: 500 };
      const claims = await Promise.all(
        Array.from({ length: 5 }, () => alerts.claim(alert, times)),
      );
      expect(claims.filter(Boolean)).toHaveLength(1);
      expect(await alerts.told('2026-11')).toEqual([]);
    });

    it('give it again where it was released, or whoever had it died', async () => {
      const { alerts } = await open();
      const claim = (nowMs: number) =>
        alerts.claim(alert, { nowMs, claimedBeforeMs: nowMs - 500 });
      expect(await claim(1000)).toBe(true);
      await alerts.release(alert);
      expect(await claim(1001)).toBe(true);
      expect(await claim(1500)).toBe(false);
      expect(await claim(1502)).toBe(true);
      await alerts.recordTold(alert, 1600);
      expect(await claim(99_000)).toBe(false);
      expect(await alerts.told('2026-11')).toEqual([
        { ...alert, toldMs: 1600 },
      ]);
      expect(await alerts.told('2026-12')).toEqual([]);
    });

    it('can be made and unmade', async () => {
      const { knex, budgets } = await open();
      const step = {
        directory: migrationsDirectory,
        name: '20261124090300_create_budgets.js',
      };
      await budgets.append([version]);
      await knex.migrate.down(step);
      expect(await knex.schema.hasTable('budget_versions')).toBe(false);
      await knex.migrate.up(step);
      await budgets.append([version]);
      expect(await budgets.list()).toEqual([version]);
    });
  },
);
