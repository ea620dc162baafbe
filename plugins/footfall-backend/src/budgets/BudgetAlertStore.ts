import { BudgetAlert } from '@footfall/backstage-plugin-footfall-common';

/** That people were told of a threshold. */
export interface ToldBudgetAlert extends BudgetAlert {
  readonly toldMs: number;
}

/** Which thresholds of which months people were told of. */
export interface BudgetAlertStore {
  /** What people were told of in a month. */
  told(month: string): Promise<ToldBudgetAlert[]>;
  /**
   * Claims a threshold for whoever asks first. A claim is given again once it was
   * released, or is older than `claimedBeforeMs`: whoever had it died with it.
   *
   * @returns whether it is the caller's to tell
   */
  claim(
    alert: BudgetAlert,
    times: { readonly nowMs: number; readonly claimedBeforeMs: number },
  ): Promise<boolean>;
  /** Gives a claim back, to be tried again. */
  release(alert: BudgetAlert): Promise<void>;
  recordTold(alert: BudgetAlert, nowMs: number): Promise<void>;
}
