import { KnownCost } from '@footfall/backstage-plugin-footfall-common';

/** What a task has ordered, and nothing runs of yet. */
export interface PendingOrder extends KnownCost {
  /** Who pays. */
  readonly teamRef: string;
}

/** Orders that were let through, between that and the environment they make. */
export interface PendingOrders {
  /**
   * Those that a task was given since an instant. What was ordered long ago and
   * made no environment is not under way any more.
   */
  pendingSince(ms: number): Promise<readonly PendingOrder[]>;
}
