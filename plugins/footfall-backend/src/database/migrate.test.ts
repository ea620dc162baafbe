import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import knexFactory, { Knex } from 'knex';
import { aComponent, aDeployment, aGroup } from '../__testUtils__/organisation';
import { TestFootfall } from '../__testUtils__/TestFootfall';
import { migrate, migrationsDirectory, openDatabase } from './migrate';

const config = { directory: migrationsDirectory };
const now = '2026-04-01T00:00:00Z';

async function namesOf(knex: Knex, list: 0 | 1): Promise<number> {
  const lists: unknown[][] = await knex.migrate.list(config);
  return lists[list].length;
}
const countDone = (knex: Knex) => namesOf(knex, 0);
const countPending = (knex: Knex) => namesOf(knex, 1);

const anEnvironmentRow = (id: string, acknowledgement_id: string | null) => ({
  id,
  version: 1,
  name: id,
  service_ref: '',
  team_ref: 'group:default/red',
  tier: 'ephemeral',
  origin: 'registered',
  acknowledgement_id,
  created_by: 'user:default/ann',
  created_ms: 1,
  expiry_set_ms: 1,
  last_activity_ms: 1,
  last_activity: 'created',
  extensions: 0,
});

const anAcceptedRow = (amount: string, unknown_lines: number) => ({
  id: 'acknowledgement',
  by_ref: 'user:default/ann',
  at_ms: 1,
  valid_until_ms: 2,
  template_ref: 'template:default/api',
  title: 'An API',
  inputs_hash: 'inputs',
  fingerprint: 'prices',
  provider: 'aws',
  region: '*',
  completeness: 'partial',
  monthly_low: amount,
  monthly_high: amount,
  currency: 'GBP',
  unknown_lines,
  was_over_budget: false,
  touchpoint: 'api',
});

describe('migrations', () => {
  jest.setTimeout(60_000);
  const databases = TestDatabases.create();

  it.each(databases.eachSupportedId())(
    'go up, down with rows in place, and up again, on %p',
    async id => {
      const knex = await databases.init(id);
      const footfall = await TestFootfall.create({
        knex,
        entities: [aGroup('red'), aComponent('ledger')],
        now,
      });
      await footfall.syncCatalog();
      await footfall.ingest([aDeployment('1', { actor: 'ann' })]);
      await footfall.ingest([aDeployment('', {})]);
      await footfall.rollUp();
      expect(await countPending(knex)).toBe(0);
      const total = await countDone(knex);
      for (let left = total; left > 0; left -= 1) {
        expect(await countDone(knex)).toBe(left);
        await knex.migrate.down(config);
      }
      for (const table of ['deployments', 'services', 'inbox', 'counters']) {
        expect(await knex.schema.hasTable(table)).toBe(false);
      }
      await migrate(knex);
      expect(await countDone(knex)).toBe(total);
      expect(await knex('deployments')).toEqual([]);
    },
  );

  it.each(databases.eachSupportedId())(
    'tell of what was accepted before how much of it is unknown, on %p',
    async id => {
      const knex = await databases.init(id);
      await migrate(knex);
      while (
        await knex.schema.hasColumn('environment_estimates', 'unknown_lines')
      ) {
        await knex.migrate.down(config);
      }
      const amounts = (amount: string) => ({ low: amount, high: amount });
      await knex('acknowledgements').insert(anAcceptedRow('5', 2));
      await knex('environments').insert([
        anEnvironmentRow('accepted', 'acknowledgement'),
        anEnvironmentRow('other', null),
      ]);
      await knex('environment_estimates').insert(
        [
          { environment_id: 'accepted', from_ms: 1, ...amounts('5') },
          { environment_id: 'accepted', from_ms: 2, ...amounts('6') },
          { environment_id: 'other', from_ms: 1, ...amounts('5') },
        ].map(row => ({ ...row, currency: 'GBP' })),
      );
      await migrate(knex);
      const rows = await knex('environment_estimates')
        .orderBy(['environment_id', 'from_ms'])
        .select('unknown_lines');
      expect(rows.map(row => row.unknown_lines)).toEqual([2, 0, 0]);
    },
  );

  it.each(databases.eachSupportedId())(
    'believe no budget to hold what nobody knew all of the cost of, on %p',
    async id => {
      const knex = await databases.init(id);
      await migrate(knex);
      const overBudget = async () =>
        (await knex('acknowledgements').orderBy('id')).map(
          ({ id: name, was_over_budget: was }) => [
            name,
            was === null ? null : Boolean(was),
          ],
        );
      const downTo = async (migration: string) => {
        const [done]: { name: string }[][] = await knex.migrate.list(config);
        const rest = done.slice(
          done.findIndex(({ name }) => name.startsWith(migration)),
        );
        for (const _ of rest) {
          await knex.migrate.down(config);
        }
      };
      await downTo('20261124090700');
      const paid = { team_ref: 'group:default/red' };
      await knex('acknowledgements').insert([
        { ...anAcceptedRow('5', 0), ...paid, id: 'known' },
        { ...anAcceptedRow('5', 0), id: 'nothing', monthly_low: null, ...paid },
        {
          ...anAcceptedRow('5', 1),
          ...paid,
          id: 'over',
          was_over_budget: true,
        },
        { ...anAcceptedRow('5', 1), ...paid, id: 'partly' },
        { ...anAcceptedRow('5', 1), id: 'unpaid' },
      ]);
      const told = await overBudget();
      await migrate(knex);
      expect(await overBudget()).toEqual([
        ['known', false],
        ['nothing', null],
        ['over', true],
        ['partly', null],
        ['unpaid', false],
      ]);
      await downTo('20261124090700');
      expect(await overBudget()).toEqual(told);
    },
  );

  it.each(databases.eachSupportedId())(
    'tell of nothing again that people were told of their budgets, on %p',
    async id => {
      const knex = await databases.init(id);
      await migrate(knex);
      while (await knex.schema.hasColumn('budget_alerts', 'state')) {
        await knex.migrate.down(config);
      }
      const alert = { team_ref: 'group:default/red', month: '2026-11' };
      await knex('budget_alerts').insert([
        { ...alert, percent: 50, claimed_ms: 1, told_ms: 2 },
        { ...alert, percent: 80, claimed_ms: 1, told_ms: null },
        { ...alert, percent: 100, claimed_ms: null, told_ms: null },
      ]);
      const statesOf = async () =>
        (await knex('budget_alerts').orderBy('percent')).map(
          ({ claimed_ms, state }) => [state, claimed_ms === null],
        );
      await migrate(knex);
      expect(await statesOf()).toEqual([
        ['sent', false],
        ['claimed', false],
        ['waiting', true],
      ]);
      await knex('budget_alerts').update({ state: 'waiting' });
      while (await knex.schema.hasColumn('budget_alerts', 'state')) {
        await knex.migrate.down(config);
      }
      expect((await statesOf()).map(([, isFree]) => isFree)).toEqual([
        true,
        true,
        true,
      ]);
    },
  );

  it.each(databases.eachSupportedId())(
    'go on after a process was killed in the middle of one, on %p',
    async id => {
      const knex = await databases.init(id);
      await migrate(knex);
      await knex.migrate.down(config);
      // What a killed process leaves behind.
      await knex('knex_migrations_lock').update({ is_locked: 1 });
      await migrate(knex);
      expect(await countPending(knex)).toBe(0);
      expect(await knex('knex_migrations_lock').first()).toMatchObject({
        is_locked: 0,
      });
    },
  );

  it.each(databases.eachSupportedId())(
    'are left alone where the adopter runs them, on %p',
    async id => {
      const knex = await databases.init(id);
      await openDatabase(
        mockServices.database({ knex, migrations: { skip: true } }),
      );
      expect(await knex.schema.hasTable('deployments')).toBe(false);
    },
  );

  // SQLite serves one process only.
  it.each(databases.eachSupportedId())(
    'are run once by replicas that start at the same time, on %p',
    async id => {
      const knex = await databases.init(id);
      const replicas =
        id === 'SQLITE_3'
          ? [knex]
          : [1, 2, 3].map(() => knexFactory(knex.client.config));
      const opened = await Promise.all(
        replicas.map(replica => TestFootfall.create({ knex: replica, now })),
      );
      expect(await countPending(knex)).toBe(0);
      expect(await knex('classifications')).toHaveLength(1);
      const results = await Promise.all(
        opened.map(footfall => footfall.ingest([aDeployment('1')])),
      );
      const accepted = results.map(result => result.accepted);
      expect(accepted.reduce((a, b) => a + b)).toBe(1);
      await Promise.all(
        replicas
          .filter(replica => replica !== knex)
          .map(replica => replica.destroy()),
      );
    },
  );
});
