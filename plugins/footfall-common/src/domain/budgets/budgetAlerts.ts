import { Month } from './Budget';
import { isThresholdReached } from './budgetStanding';

/**
 * That a team is told, or was told, that so much of its budget is committed.
 *
 * @public
 */
export interface BudgetAlert {
  readonly teamRef: string;
  readonly month: Month;
  /** The threshold, in percent. */
  readonly percent: number;
}

/**
 * Who is to be told of which threshold: each once a month, and of several that
 * were reached at once the highest only. After a higher one nobody is told of a
 * lower one.
 *
 * @param standings - budgets of a month with the share that is committed
 * @param told - what was told already, of other months too
 * @param thresholds - in percent
 * @public
 */
export function planBudgetAlerts(
  standings: readonly {
    readonly teamRef: string;
    readonly month: Month;
    readonly share: number | null;
  }[],
  told: readonly BudgetAlert[],
  thresholds: readonly number[],
): BudgetAlert[] {
  return standings.flatMap(({ teamRef, month, share }) => {
    const percent = Math.max(
      ...thresholds.filter(threshold => isThresholdReached(share, threshold)),
    );
    const before = told
      .filter(alert => alert.teamRef === teamRef && alert.month === month)
      .map(alert => alert.percent);
    return percent > Math.max(0, ...before) ? { teamRef, month, percent } : [];
  });
}
