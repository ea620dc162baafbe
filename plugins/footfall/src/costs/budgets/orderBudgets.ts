import { BudgetRecord } from '@footfall/backstage-plugin-footfall-common';

/** Those with the most of them committed first; what cannot be told comes last. */
export const orderBudgets = (budgets: readonly BudgetRecord[]) =>
  [...budgets].sort(
    (a, b) =>
      (b.share ?? -1) - (a.share ?? -1) ||
      a.teamTitle.localeCompare(b.teamTitle),
  );
