import { TestDatabases } from '@backstage/backend-test-utils';
import { anEnvironmentCost, pounds } from '../__testUtils__/environmentCosts';
import { aGroup, aUser } from '../__testUtils__/organisation';
import { TestBudgets } from '../__testUtils__/TestBudgets';

const RED = 'group:default/red';
const BLUE = 'group:default/blue';
const COLOURS = 'group:default/colours';
const ANN = 'user:default/ann';
const now = '2026-11-21T12:00:00Z';
const HOUR_MS = 60 * 60_000;

describe('orders beside those that are under way', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });

  async function start(teamRef: string) {
    const budgets = await TestBudgets.create({
      knex: await databases.init('SQLITE_3'),
      entities: [
        aGroup('colours', { type: 'department' }),
        aGroup('red', { parent: 'colours' }),
        aGroup('blue', { parent: 'colours' }),
        aUser('ann'),
      ],
      now,
    });
    await budgets.services.budgetService.set(
      {
        teamRef,
        monthly: { amount: '172', currency: 'GBP' },
        ownerRef: ANN,
      },
      ANN,
    );
    budgets.environmentCosts.environments = [anEnvironmentCost('a')];
    const outlook = () =>
      budgets.services.budgetOutlooks.outlookOf(RED, {
        monthly: pounds('60'),
        unknownLines: 0,
      });
    return { budgets, outlook };
  }
  const order = (teamRef: string, hoursAgo: number, amount = '50') => ({
    teamRef,
    monthly: pounds(amount),
    unknownLines: 0,
    usedMs: Date.parse(now) - hoursAgo * HOUR_MS,
  });

  it('find the room that those leave', async () => {
    const { budgets, outlook } = await start(RED);
    expect(await outlook()).toMatchObject({
      committed: pounds('72.00'),
      isOver: false,
    });
    budgets.pending = [order(RED, 1)];
    expect(await outlook()).toMatchObject({
      committed: pounds('122.00'),
      isOver: true,
    });
  });

  it('share with the teams below whoever pays, and with no other', async () => {
    const { budgets, outlook } = await start(COLOURS);
    budgets.pending = [order(BLUE, 1), order('group:default/elsewhere', 1)];
    expect(await outlook()).toMatchObject({ committed: pounds('122.00') });
  });

  it('wait for nothing that was ordered a day ago', async () => {
    const { budgets, outlook } = await start(RED);
    budgets.pending = [order(RED, 25), order(RED, 24, '1')];
    expect(await outlook()).toMatchObject({ committed: pounds('73.00') });
  });

  it('say what nobody can add up of those, beside what is known', async () => {
    const { budgets, outlook } = await start(RED);
    budgets.environmentCosts.environments.push(
      anEnvironmentCost('b', { monthly: null }),
    );
    budgets.pending = [
      { ...order(RED, 1), monthly: null },
      { ...order(RED, 1, '20'), unknownLines: 1 },
      { ...order(RED, 1), monthly: { ...pounds('90'), currency: 'EUR' } },
      { ...order('group:default/elsewhere', 1), monthly: null },
    ];
    expect(await outlook()).toMatchObject({
      committed: pounds('92.00'),
      unknownEnvironments: 3,
      otherCurrencies: ['EUR'],
      share: 0.75,
      isOver: false,
    });
  });

  it('have no share, however cheap those are, where nobody knows what runs', async () => {
    const { budgets, outlook } = await start(RED);
    budgets.environmentCosts.environments = [
      anEnvironmentCost('a', { monthly: null }),
    ];
    budgets.pending = [order(RED, 1, '3')];
    expect(await outlook()).toMatchObject({
      committed: pounds('3.00'),
      unknownEnvironments: 1,
      share: null,
      shareAtLeast: null,
      isOver: false,
    });
    // What is known may be too much already.
    budgets.pending = [order(RED, 1, '120')];
    expect(await outlook()).toMatchObject({ share: null, isOver: true });
  });

  it('miss none that is registered meanwhile', async () => {
    const { budgets, outlook } = await start(RED);
    const { environments } = budgets.environmentCosts;
    budgets.pending = [order(RED, 1)];
    // No more under way as soon as what runs was read, and not yet among that.
    jest
      .spyOn(budgets.environmentCosts, 'between')
      .mockImplementation(async () => {
        budgets.pending = [];
        return environments;
      });
    expect(await outlook()).toMatchObject({ committed: pounds('122.00') });
  });
});
