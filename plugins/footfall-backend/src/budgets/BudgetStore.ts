import { BudgetVersion } from '@footfall/backstage-plugin-footfall-common';

/** What somebody said of a budget. */
export interface StoredBudgetVersion extends BudgetVersion {
  readonly setBy: string;
  readonly setMs: number;
}

export interface BudgetStore {
  /** All that was ever said, team by team, in the order in which it was said. */
  list(): Promise<StoredBudgetVersion[]>;
  /** Says something after all that was said before, all of it or nothing. */
  append(versions: readonly StoredBudgetVersion[]): Promise<void>;
}
