import {
  BudgetOutlook,
  KnownCost,
} from '@footfall/backstage-plugin-footfall-common';

/** How an order would sit in the budget of whoever pays. */
export interface BudgetOutlooks {
  /**
   * The budget of the team, or of the nearest Group above it that has one; `null`
   * where none has.
   *
   * @param added - what would be ordered
   */
  outlookOf(teamRef: string, added: KnownCost): Promise<BudgetOutlook | null>;
}
