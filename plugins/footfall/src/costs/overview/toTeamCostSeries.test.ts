import { TeamCosts } from '@footfall/backstage-plugin-footfall-common';
import { runningMonthOf } from './runningMonthOf';
import { toTeamCostSeries } from './toTeamCostSeries';

const pounds = (low: string, high = low) => ({ low, high, currency: 'GBP' });

const costs: TeamCosts = {
  months: ['2026-10', '2026-11'],
  currency: 'GBP',
  teams: [
    {
      teamRef: 'group:default/ports',
      teamTitle: 'Ports',
      perMonth: [null, null],
      unknownPerMonth: [1, 2],
    },
    {
      teamRef: 'group:default/web',
      teamTitle: 'Web',
      perMonth: [pounds('900.10'), pounds('120.20')],
      unknownPerMonth: [0, 0],
    },
    {
      teamRef: 'group:default/fares',
      teamTitle: 'Fares',
      perMonth: [pounds('40'), pounds('100.10', '180.30')],
      unknownPerMonth: [0, 1],
    },
  ],
  otherCurrencies: ['USD'],
  otherCurrenciesPerMonth: [['USD'], []],
};

describe('toTeamCostSeries', () => {
  it('puts the dearest of the running month first, by what it may be', () => {
    const { teams } = toTeamCostSeries(costs);
    expect(teams.map(({ title }) => title)).toEqual(['Fares', 'Web', 'Ports']);
  });

  it('marks the last month as running, and no other', () => {
    const [{ months }] = toTeamCostSeries(costs).teams;
    expect(months.map(({ isRunning }) => isRunning)).toEqual([false, true]);
  });

  it('keeps what nobody knows apart from nothing', () => {
    const { months } = toTeamCostSeries(costs).teams[2];
    expect(months).toEqual([
      expect.objectContaining({ low: null, spread: null, unknown: 1 }),
      expect.objectContaining({ low: null, spread: null, unknown: 2 }),
    ]);
  });

  it('draws all teams on the scale of the dearest month', () => {
    expect(toTeamCostSeries(costs).top).toBeCloseTo(900.1);
  });

  it('has nothing to draw where nothing ever ran', () => {
    const none = { ...costs, teams: [], currency: null };
    expect(toTeamCostSeries(none)).toMatchObject({ teams: [], top: 0 });
  });
});

describe('runningMonthOf', () => {
  it('adds up what is known, and counts what is not', () => {
    expect(runningMonthOf(costs)).toEqual({
      // What is left out of a month that is over says nothing of this one.
      otherCurrencies: [],
      month: '2026-11',
      teams: 2,
      total: pounds('220.3', '300.5'),
      unknown: 3,
    });
  });

  it('knows no total where nothing is known', () => {
    const [ports] = costs.teams;
    expect(runningMonthOf({ ...costs, teams: [ports] }).total).toBeNull();
  });
});
