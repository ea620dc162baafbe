import { createFixtureBudget } from '../../__fixtures__/FixtureBudgets';
import { countBudgets } from './countBudgets';

const ofShare = (
  amount: number | null,
  more: Partial<ReturnType<typeof createFixtureBudget>> = {},
) =>
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
    ...more,
  });
const count = (budgets: ReturnType<typeof ofShare>[]) =>
  countBudgets({ budgets, mayChange: true, mayChangeOf: null }, '2026-11');

it('tells those over from those near, and those of which nothing is known', () => {
  const budgets = [101, 100, 80, 79, null].map(amount => ofShare(amount));
  expect(count(budgets)).toEqual({
    total: 5,
    over: 1,
    near: 2,
    unknown: 1,
  });
});

it('cannot tell whether those are over of which only a part is known', () => {
  const partly = { unknownEnvironments: 3 };
  const elsewhere = { otherCurrencies: ['USD'] };
  expect(
    count([ofShare(95, partly), ofShare(20, elsewhere), ofShare(120, partly)]),
  ).toEqual({ total: 3, over: 1, near: 1, unknown: 2 });
});

it('leaves out those that are yet to begin', () => {
  const later = { month: '2027-01' };
  expect(
    count([ofShare(120, later), ofShare(null, later), ofShare(20)]),
  ).toEqual({ total: 1, over: 0, near: 0, unknown: 0 });
});
