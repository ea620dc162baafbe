import { BudgetList } from '@footfall/backstage-plugin-footfall-common';

// Where somebody should begin to look.
const NEAR = 0.8;

/** How many budgets are over, near their end, and not to be told of. */
export function countBudgets({ budgets }: BudgetList) {
  const shares = budgets.map(({ share }) => share);
  const over = shares.filter(share => share !== null && share > 1).length;
  return {
    total: budgets.length,
    over,
    near: shares.filter(share => share !== null && share >= NEAR).length - over,
    unknown: shares.filter(share => share === null).length,
  };
}
