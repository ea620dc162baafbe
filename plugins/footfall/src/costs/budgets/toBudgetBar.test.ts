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
    const bar = toBudgetBar(budget(range(420, 525), range(600, 630)));
    expect(bar.low).toBeCloseTo(40);
    expect(bar.spread).toBeCloseTo(10);
    expect(bar.forecast).toBeCloseTo(60);
    expect(bar.thresholds.at(-1)).toEqual({
      percent: 100,
      at: expect.closeTo(95.24, 2),
    });
  });

  it('holds what goes over the budget', () => {
    const bar = toBudgetBar(budget(range(1500, 1500), range(1800, 2000)));
    expect(bar.forecast).toBeCloseTo(95.24);
    expect(bar.low).toBeCloseTo(71.43);
    expect(bar.thresholds.at(-1)?.at).toBeCloseTo(47.62);
  });

  it('draws nothing of what is not known', () => {
    expect(toBudgetBar(budget(null, null))).toMatchObject({
      low: null,
      spread: null,
      forecast: null,
    });
  });
});
