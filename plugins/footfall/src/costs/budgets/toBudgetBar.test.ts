import { MoneyRange } from '@footfall/backstage-plugin-footfall-common';
import { createFixtureBudget } from '../../__fixtures__/FixtureBudgets';
import { toBudgetBar } from './toBudgetBar';

const range = (low: number, high: number): MoneyRange => ({
  low: String(low),
  high: String(high),
  currency: 'GBP',
});

const budget = (committed: MoneyRange | null, forecast: MoneyRange | null) =>
  createFixtureBudget({
    teamRef: 'group:default/web',
    ownerRef: 'group:default/web',
    monthly: { amount: '1000', currency: 'GBP' },
    committed,
    forecast,
  });

describe('toBudgetBar', () => {
  it('leaves a little room behind a budget that holds', () => {
    const bar = toBudgetBar(budget(range(440, 550), range(600, 660)));
    expect(bar.low).toBeCloseTo(40);
    expect(bar.spread).toBeCloseTo(10);
    expect(bar.forecast).toBeCloseTo(60);
    expect(bar.thresholds.at(-1)).toEqual({
      percent: 100,
      at: expect.closeTo(90.91, 2),
    });
  });

  it('holds what goes over the budget', () => {
    const bar = toBudgetBar(budget(range(1500, 1500), range(1800, 2000)));
    expect(bar.forecast).toBeCloseTo(100);
    expect(bar.low).toBeCloseTo(75);
    expect(bar.thresholds.at(-1)?.at).toBeCloseTo(50);
  });

  it('draws nothing of what is not known', () => {
    expect(toBudgetBar(budget(null, null))).toMatchObject({
      low: null,
      spread: null,
      forecast: null,
    });
  });
});
