import { TestDatabases } from '@backstage/backend-test-utils';
import {
  KnownCost,
  NewBudget,
} from '@footfall/backstage-plugin-footfall-common';
import { anEnvironmentCost, pounds } from '../__testUtils__/environmentCosts';
import { aGroup, aUser } from '../__testUtils__/organisation';
import { TestBudgets, TestBudgetsOptions } from '../__testUtils__/TestBudgets';

const entities = [
  aGroup('colours', { type: 'department' }),
  aGroup('red', { parent: 'colours' }),
  aGroup('blue', { parent: 'colours' }),
  aUser('ann'),
];
const RED = 'group:default/red';
const COLOURS = 'group:default/colours';
const BLUE = 'group:default/blue';
const ANN = 'user:default/ann';
/** 730 hours and two days are the month of November. */
const now = '2026-11-21T12:00:00Z';

const aBudget = (teamRef: string, amount: string): NewBudget => ({
  teamRef,
  monthly: { amount, currency: 'GBP' },
  ownerRef: ANN,
});

describe('budgets', () => {
  jest.setTimeout(60_000);
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });

  async function start(options: Partial<TestBudgetsOptions> = {}) {
    const budgets = await TestBudgets.create({
      knex: await databases.init('SQLITE_3'),
      entities,
      now,
      config: { costs: { currency: 'GBP' } },
      ...options,
    });
    const { budgetService, budgetOutlooks, teamCosts } = budgets.services;
    return {
      budgets,
      service: budgetService,
      outlooks: budgetOutlooks,
      teamCosts,
      set: (teamRef: string, amount: string, more: Partial<NewBudget> = {}) =>
        budgetService.set({ ...aBudget(teamRef, amount), ...more }, ANN),
    };
  }

  it('stand by what runs for the team and the teams below it', async () => {
    const { budgets, service, set } = await start();
    budgets.environmentCosts.environments = [
      anEnvironmentCost('a', { monthly: pounds('73', '146') }),
      anEnvironmentCost('b', { teamRef: BLUE }),
      anEnvironmentCost('c', { teamRef: 'group:default/elsewhere' }),
    ];
    await set(COLOURS, '432.00');
    await set(RED, '100');
    const [department, team] = await service.list();
    expect(department).toMatchObject({
      teamRef: COLOURS,
      teamTitle: 'colours',
      month: '2026-11',
      monthly: { amount: '432.00', currency: 'GBP' },
      // Of 720 hours.
      committed: pounds('144.00', '216.00'),
      share: 0.5,
      thresholds: [
        { percent: 50, isReached: true, toldAt: null },
        { percent: 80, isReached: false, toldAt: null },
        { percent: 100, isReached: false, toldAt: null },
      ],
    });
    expect(team).toMatchObject({ committed: pounds('72.00', '144.00') });
  });

  it('keep their history, the latest month first', async () => {
    const { service, set } = await start();
    await set(RED, '550');
    await set('red', '400', { from: '2026-06' });
    await set(RED, '500');
    await set(RED, '600', { from: '2027-01' });
    const [{ history, ...budget }] = await service.list();
    expect(budget).toMatchObject({
      month: '2026-11',
      monthly: { amount: '500' },
    });
    expect(history.map(({ from, monthly }) => [from, monthly?.amount])).toEqual(
      [
        ['2027-01', '600'],
        ['2026-11', '500'],
        ['2026-11', '550'],
        ['2026-06', '400'],
      ],
    );
  });

  it('are shown before they begin, with their first month', async () => {
    const { budgets, service, set } = await start();
    budgets.environmentCosts.environments = [anEnvironmentCost('a')];
    await set(RED, '744', { from: '2027-01' });
    expect(await service.list()).toMatchObject([
      { month: '2027-01', committed: pounds('74.40'), share: 0.1 },
    ]);
  });

  it('end with the running month, and are not ended twice', async () => {
    const { budgets, service, set } = await start();
    await set(RED, '500');
    await service.end(RED, ANN);
    const [ending] = await service.list();
    expect(ending).toMatchObject({ monthly: { amount: '500' } });
    expect(ending.history[0]).toMatchObject({ from: '2026-12', monthly: null });
    await expect(service.end(RED, ANN)).rejects.toThrow(/no budget/);
    budgets.now = '2026-12-01T00:00:00Z';
    expect(await service.list()).toEqual([]);
  });

  it('go on where they are set again after they were ended', async () => {
    const { budgets, service, set } = await start();
    await set(RED, '400');
    await service.end(RED, ANN);
    // Without a month, as somebody does who takes the end back.
    await set(RED, '500');
    const [{ history }] = await service.list();
    expect(history.map(({ from, monthly }) => [from, monthly?.amount])).toEqual(
      [
        ['2026-12', '500'],
        ['2026-12', undefined],
        ['2026-11', '500'],
        ['2026-11', '400'],
      ],
    );
    budgets.now = '2026-12-15T00:00:00Z';
    expect(await service.list()).toMatchObject([
      { month: '2026-12', monthly: { amount: '500' } },
    ]);
    await service.end(RED, ANN);
    budgets.now = '2027-01-01T00:00:00Z';
    expect(await service.list()).toEqual([]);
  });

  it('go by the months of the reporting time zone', async () => {
    const { budgets, service, set } = await start({
      config: { timeZone: 'Europe/Berlin' },
    });
    budgets.environmentCosts.environments = [anEnvironmentCost('a')];
    budgets.now = '2026-09-30T22:30:00Z';
    await set(RED, '745');
    // October in Berlin: 31 days and an hour.
    expect(await service.list()).toMatchObject([
      { month: '2026-10', committed: pounds('74.50'), share: 0.1 },
    ]);
  });

  it.each<[string, Partial<NewBudget>, RegExp]>([
    ['no Group', { teamRef: 'green' }, /never held a Group/],
    ['nobody', { ownerRef: 'user:default/zoe' }, /no User or Group/],
    ['a month far ahead', { from: '2031-01' }, /more than 36 months/],
  ])('are refused for %s', async (_, changes, message) => {
    const { set } = await start();
    await expect(set(changes.teamRef ?? RED, '500', changes)).rejects.toThrow(
      message,
    );
  });

  describe('an order', () => {
    const fifty: KnownCost = { monthly: pounds('50'), unknownLines: 0 };

    it('is paid from the nearest budget above', async () => {
      const { budgets, outlooks, set } = await start();
      budgets.environmentCosts.environments = [
        anEnvironmentCost('a', { teamRef: BLUE }),
      ];
      expect(await outlooks.outlookOf(RED, fifty)).toBeNull();
      await set(COLOURS, '172');
      expect(await outlooks.outlookOf(RED, fifty)).toEqual({
        teamRef: COLOURS,
        teamTitle: 'colours',
        budget: pounds('172'),
        committed: pounds('72.00'),
        unknownEnvironments: 0,
        otherCurrencies: [],
        share: 0.5,
        shareAtLeast: 0.5,
        isOver: false,
        policy: 'tell',
      });
      await set(RED, '10');
      expect(await outlooks.outlookOf(RED, fifty)).toMatchObject({
        teamRef: RED,
        committed: pounds('0.00'),
        share: 5,
        isOver: true,
      });
    });

    it('is paid by no budget that is yet to begin', async () => {
      const { outlooks, set } = await start();
      await set(RED, '10', { from: '2026-12' });
      expect(await outlooks.outlookOf(RED, fifty)).toBeNull();
    });

    it('in another currency is told by a stated rate only', async () => {
      const { outlooks, set } = await start();
      await set(RED, '10');
      const euros = { low: '5', high: '5', currency: 'EUR' };
      expect(
        await outlooks.outlookOf(RED, { monthly: euros, unknownLines: 0 }),
      ).toMatchObject({ share: null, shareAtLeast: null, isOver: null });
    });

    it('never passes as cheap where a part of it is unknown', async () => {
      const { outlooks, set } = await start();
      await set(RED, '100');
      const five: KnownCost = { monthly: pounds('5'), unknownLines: 1 };
      expect(await outlooks.outlookOf(RED, five)).toMatchObject({
        share: null,
        shareAtLeast: 0.05,
        isOver: null,
      });
    });
  });

  describe('what teams cost', () => {
    it('reads the same for a month, whichever months and team are asked for', async () => {
      const { budgets, teamCosts } = await start();
      budgets.environmentCosts.environments = [
        anEnvironmentCost('a', { createdMs: Date.parse('2026-11-01') }),
        anEnvironmentCost('b', {
          teamRef: BLUE,
          createdMs: Date.parse('2026-02-01'),
          state: 'gone',
          endsMs: Date.parse('2026-03-01'),
        }),
      ];
      const octoberOf = async (team: string, months: number) => {
        const { teams } = await teamCosts.costs({ team, months });
        return teams
          .filter(({ teamRef }) => teamRef === RED)
          .map(({ perMonth }) => perMonth[months - 2]);
      };
      for (const months of [2, 12]) {
        expect(await octoberOf(RED, months)).toEqual([pounds('0.00')]);
        expect(await octoberOf(COLOURS, months)).toEqual([pounds('0.00')]);
      }
    });

    it('is told for a Group with all below it', async () => {
      const { budgets, teamCosts } = await start();
      budgets.environmentCosts.environments = [
        anEnvironmentCost('a'),
        anEnvironmentCost('b', { teamRef: BLUE, monthly: null }),
        anEnvironmentCost('c', { teamRef: 'group:default/elsewhere' }),
      ];
      expect(await teamCosts.costs({ team: COLOURS, months: 2 })).toEqual({
        months: ['2026-10', '2026-11'],
        currency: 'GBP',
        teams: [
          {
            teamRef: BLUE,
            teamTitle: 'blue',
            perMonth: [null, null],
            unknownPerMonth: [1, 1],
          },
          {
            teamRef: RED,
            teamTitle: 'red',
            perMonth: [pounds('74.40'), pounds('72.00')],
            unknownPerMonth: [0, 0],
          },
        ],
        otherCurrencies: [],
        otherCurrenciesPerMonth: [[], []],
      });
      const { teams } = await teamCosts.costs({ months: 1 });
      expect(teams).toHaveLength(3);
    });

    it('is nothing where nothing runs', async () => {
      const { teamCosts } = await start();
      expect(await teamCosts.costs({ months: 1 })).toEqual({
        months: ['2026-11'],
        currency: 'GBP',
        teams: [],
        otherCurrencies: [],
        otherCurrenciesPerMonth: [[]],
      });
    });
  });
});
