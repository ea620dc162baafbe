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
  /**
   * `null` where nobody can tell, as not all of the order's cost is known and what
   * is known of it is not over.
   */
  readonly isOver: boolean | null;
  readonly policy: OverBudgetPolicy;
}
