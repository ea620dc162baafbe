import { createFixtureBudget } from '../../__fixtures__/FixtureBudgets';
import { countBudgets } from './countBudgets';

const ofShare = (amount: number | null) =>
  createFixtureBudget({
    teamRef: 'group:default/web',
    ownerRef: 'group:default/web',
    monthly: { amount: '100', currency: 'GBP' },
    committed:
      amount === null
        ? null
        : {
            low: '0',
            high: String(amount),
            currency: 'GBP',
          },
  });

it('tells those over from those near, and those of which nothing is known', () => {
  const budgets = [101, 100, 80, 79, null].map(ofShare);
  expect(countBudgets({ budgets, mayChange: true })).toEqual({
    total: 5,
    over: 1,
    near: 2,
    unknown: 1,
  });
});
