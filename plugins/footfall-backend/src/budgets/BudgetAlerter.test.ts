import { TestDatabases } from '@backstage/backend-test-utils';
import { RELATION_PARENT_OF } from '@backstage/catalog-model';
import { JsonObject } from '@backstage/types';
import knexFactory, { Knex } from 'knex';
import { anEnvironmentCost, pounds } from '../__testUtils__/environmentCosts';
import { aGroup, aUser, withMembers } from '../__testUtils__/organisation';
import { TestBudgets } from '../__testUtils__/TestBudgets';

const led = withMembers(aGroup('red', { parent: 'colours' }), 'ann');
const entities = [
  {
    ...aGroup('colours', { type: 'department' }),
    relations: [{ type: RELATION_PARENT_OF, targetRef: 'group:default/red' }],
  },
  {
    ...led,
    metadata: { ...led.metadata, annotations: { 'footfall/leads': 'lea' } },
  },
  aUser('ann'),
];
const RED = 'group:default/red';
const ANN = 'user:default/ann';
const now = '2026-11-21T12:00:00Z';

describe('BudgetAlerter', () => {
  jest.setTimeout(60_000);
  const databases = TestDatabases.create();

  async function start(knex: Knex, config: JsonObject = {}) {
    const budgets = await TestBudgets.create({ knex, entities, now, config });
    return {
      budgets,
      titles: () => budgets.outbox.sent.map(({ payload }) => payload.title),
      run: () => budgets.services.budgetAlerter.run(),
      set: (amount: string) =>
        budgets.services.budgetService.set(
          {
            teamRef: RED,
            monthly: { amount, currency: 'GBP' },
            ownerRef: ANN,
          },
          ANN,
        ),
      /** In November, which has 720 hours. */
      spend: (...amounts: string[]) => {
        budgets.environmentCosts.environments = amounts.map((amount, index) =>
          anEnvironmentCost(`env-${index}`, {
            monthly: pounds(String((Number(amount) * 730) / 720)),
          }),
        );
      },
    };
  }
  const startOnSqlite = async () => start(await databases.init('SQLITE_3'));

  it('tells members, leads and the owner of the largest, and what could be saved', async () => {
    const { budgets, run, set } = await startOnSqlite();
    await set('500');
    budgets.environmentCosts.environments = [
      anEnvironmentCost('loadtest', {
        state: 'idle',
        monthly: pounds('61.20'),
      }),
      anEnvironmentCost('gpu', { monthly: pounds('250', '300') }),
      anEnvironmentCost('preview', { monthly: pounds('30') }),
      anEnvironmentCost('tiny', { monthly: pounds('1') }),
      anEnvironmentCost('unknown', { monthly: null }),
    ];
    expect(await run()).toBe(1);
    expect(budgets.outbox.sent).toEqual([
      {
        recipients: {
          type: 'entity',
          entityRef: [RED, ANN, 'user:default/lea'],
        },
        payload: {
          title: 'red: 77 % of the budget of the month is committed',
          description:
            'At least £386.83 of £500.00 in November 2026, at the high end. Not in it: the unknown cost of 1 environment. The largest: gpu (£300.00 a month), loadtest (£61.20 a month), preview (£30.00 a month). Stopping the idle one would save £61.20 a month.',
          link: '/footfall/costs',
          severity: 'normal',
          topic: 'footfall-budget',
          scope: 'footfall-budget/group:default/red/2026-11/50',
        },
      },
    ]);
    const [record] = await budgets.services.budgetService.list();
    expect(record.thresholds).toMatchObject([
      { percent: 50, toldAt: '2026-11-21T12:00:00.000Z' },
      { percent: 80, toldAt: null },
      { percent: 100, toldAt: null },
    ]);
  });

  it('tells the least where more is unknown, and names what it leaves out', async () => {
    const { budgets, run, set } = await startOnSqlite();
    await set('10');
    const idle = { state: 'idle' } as const;
    budgets.environmentCosts.environments = [
      anEnvironmentCost('load', { ...idle, monthly: pounds('10') }),
      anEnvironmentCost('gpu', {
        ...idle,
        monthly: pounds('5'),
        unknownLines: 1,
      }),
      anEnvironmentCost('seen', { ...idle, monthly: null }),
      anEnvironmentCost('abroad', {
        ...idle,
        monthly: { low: '8', high: '8', currency: 'USD' },
      }),
    ];
    expect(await run()).toBe(1);
    const [{ payload }] = budgets.outbox.sent;
    const others = 'Costs in USD are not in that: no rate is stated for them.';
    expect(payload.description).toBe(
      [
        'At least £14.79 of £10.00 in November 2026, at the high end.',
        'Not in it: the unknown cost of 2 environments.',
        others,
        'The largest: load (£10.00 a month), gpu (at least £5.00 a month).',
        'Stopping the 4 idle ones would save at least £15.00 a month; 2 of unknown cost.',
        others,
      ].join(' '),
    );
  });

  it('tells of each threshold once a month, and of the highest only', async () => {
    const { budgets, run, set, spend, titles } = await startOnSqlite();
    await set('100');
    for (const [amount, told] of [
      ['49', 0],
      ['50', 1],
      ['60', 0],
      ['120', 1],
      ['90', 0],
      ['130', 0],
    ] as const) {
      spend(amount);
      expect([amount, await run()]).toEqual([amount, told]);
    }
    expect(titles()).toEqual([
      'red: 50 % of the budget of the month is committed',
      'red: 120 % of the budget of the month is committed',
    ]);
    expect(budgets.outbox.sent[1].payload.severity).toBe('high');
    budgets.now = '2026-12-01T00:10:00Z';
    expect(await run()).toBe(1);
  });

  it('says nothing of a budget that is yet to begin, nor of what is unknown', async () => {
    const { budgets, run, set } = await startOnSqlite();
    await set('100');
    budgets.environmentCosts.environments = [
      anEnvironmentCost('unknown', { monthly: null }),
    ];
    expect(await run()).toBe(0);
  });

  it('waits for somebody to tell where a Group has nobody of its own', async () => {
    const { budgets, run, spend } = await startOnSqlite();
    const colours = 'group:default/colours';
    await budgets.services.budgetService.set(
      {
        teamRef: colours,
        monthly: { amount: '100', currency: 'GBP' },
        ownerRef: colours,
      },
      ANN,
    );
    spend('85');
    expect(await run()).toBe(0);
    await budgets.services.budgetService.set(
      {
        teamRef: colours,
        monthly: { amount: '100', currency: 'GBP' },
        ownerRef: ANN,
      },
      ANN,
    );
    expect(await run()).toBe(1);
  });

  it('tells the platform team where nobody of a team is there any more', async () => {
    const { budgets, run, spend } = await start(
      await databases.init('SQLITE_3'),
      { platformTeam: 'platform' },
    );
    await budgets.services.budgetService.set(
      {
        teamRef: RED,
        monthly: { amount: '100', currency: 'GBP' },
        ownerRef: ANN,
      },
      ANN,
    );
    spend('85');
    budgets.entities = [withMembers(aGroup('platform'), 'pia'), aUser('pia')];
    expect(await run()).toBe(1);
    expect(budgets.outbox.sent[0].recipients).toMatchObject({
      entityRef: [ANN, 'group:default/platform'],
    });
  });

  it('tries again where notifications are down', async () => {
    const { budgets, run, set, spend, titles } = await startOnSqlite();
    await set('100');
    spend('85');
    budgets.outbox.isDown = true;
    expect(await run()).toBe(0);
    budgets.outbox.isDown = false;
    expect(await run()).toBe(1);
    expect(titles()).toHaveLength(1);
  });

  it.each(databases.eachSupportedId())(
    'tells once, whatever the number of replicas, on %s',
    async id => {
      const knex = await databases.init(id);
      const first = await start(knex);
      const second = await start(
        id === 'SQLITE_3' ? knex : knexFactory(knex.client.config),
      );
      await first.set('100');
      first.spend('85');
      second.spend('85');
      const told = await Promise.all([
        first.run(),
        second.run(),
        first.run(),
        second.run(),
      ]);
      expect(told.reduce((sum, count) => sum + count)).toBe(1);
      expect([...first.titles(), ...second.titles()]).toHaveLength(1);
    },
  );
});
