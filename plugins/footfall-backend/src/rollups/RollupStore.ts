import { Day } from '@footfall/backstage-plugin-footfall-common';
import { Classify } from '../deployments/ClassifiedDeployment';

/** `taken`: another replica is at work on the day. */
export type ReplaceOutcome = 'replaced' | 'taken';

export interface RollupProgress {
  /** The newest rollup, in milliseconds since the epoch; null: there is none. */
  readonly computedMs: number | null;
  /** Days that have to be computed again, for whatever reason. */
  readonly pendingDays: number;
  /** Of the days there are, those that changed rules still have to reach. */
  readonly unclassifiedDays: number;
  readonly totalDays: number;
}

export interface RollupStore {
  /** Days that have to be computed again, the newest first. */
  listPendingDays(limit: number): Promise<Day[]>;
  /**
   * Classifies the deployments of a day again where the rules have changed,
   * and replaces all its rollups; all of it or nothing.
   */
  replaceDay(
    day: Day,
    classify: Classify,
    nowMs: number,
  ): Promise<ReplaceOutcome>;
  progress(): Promise<RollupProgress>;
}
