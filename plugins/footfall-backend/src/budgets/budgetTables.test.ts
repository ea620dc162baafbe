import { BudgetRecord } from '@footfall/backstage-plugin-footfall-common';
import { budgetColumns, tableOfBudgets } from './budgetTables';

const budget: BudgetRecord = {
  teamRef: 'group:default/red',
  teamTitle: 'Red',
  month: '2026-03',
  monthly: { amount: '500', currency: 'GBP' },
  ownerRef: 'user:default/ann',
  committed: { low: '400.00', high: '410.00', currency: 'GBP' },
  forecast: null,
  share: 0.82,
  unknownEnvironments: 1,
  otherCurrencies: ['EUR', 'JPY'],
  thresholds: [
    { percent: 50, isReached: true, toldAt: '2026-03-09T10:00:00.000Z' },
    { percent: 80, isReached: true, toldAt: '2026-03-20T12:00:00.000Z' },
    { percent: 100, isReached: false, toldAt: null },
  ],
  history: [],
  mayChange: true,
};

const rowOf = (changes: Partial<BudgetRecord>) =>
  tableOfBudgets({ budgets: [{ ...budget, ...changes }] })[0];

describe('tableOfBudgets', () => {
  it('tells of every column, with thresholds and when each was told', () => {
    const row = rowOf({});
    expect(Object.keys(row).sort()).toEqual([...budgetColumns].sort());
    expect(row).toMatchObject({
      share: 0.82,
      forecastLow: null,
      otherCurrencies: 'EUR JPY',
      thresholds: '50 80 100',
      thresholdsReached: '50 80',
      thresholdsTold: '50=2026-03-09T10:00:00.000Z 80=2026-03-20T12:00:00.000Z',
    });
  });

  it('leaves the cells empty of what was neither reached nor told', () => {
    const [, , last] = budget.thresholds;
    expect(rowOf({ thresholds: [last] })).toMatchObject({
      thresholds: '100',
      thresholdsReached: '',
      thresholdsTold: '',
    });
    expect(rowOf({ thresholds: [] })).toMatchObject({ thresholds: '' });
  });
});
