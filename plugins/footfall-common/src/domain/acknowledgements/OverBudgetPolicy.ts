/** @public */
export const overBudgetPolicies = ['tell', 'reason', 'refuse'] as const;

/**
 * What happens where an order goes over the budget of its team: it is said, a
 * reason is asked for, or it cannot be had.
 *
 * @public
 */
export type OverBudgetPolicy = (typeof overBudgetPolicies)[number];

/**
 * How an order sits in the budget of whoever pays.
 *
 * @public
 */
export interface BudgetStanding {
  readonly teamTitle: string;
  readonly isOver: boolean;
  readonly policy: OverBudgetPolicy;
}
