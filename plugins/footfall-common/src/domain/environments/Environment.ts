import { Tier } from '../deployments';
import { Day } from '../time';
import { EnvironmentActivityKind, ShutdownState } from './environmentStates';

/**
 * How shutting an environment down stands.
 *
 * @public
 */
export interface EnvironmentShutdownStanding {
  readonly id: string;
  readonly state: ShutdownState;
  readonly requestedOn: Day;
}

/**
 * An environment as far as its life is concerned. All of it is told in days of
 * the configured time zone, so that no change of the clocks makes a life longer
 * or shorter.
 *
 * @public
 */
export interface Environment {
  readonly id: string;
  readonly tier: Tier;
  readonly createdOn: Day;
  /** The last day of its life; `null` is without an end. */
  readonly expiresOn: Day | null;
  /** When that day was said: it was made, or last extended. */
  readonly expirySetOn: Day;
  readonly lastActivityOn: Day;
  readonly lastActivity: EnvironmentActivityKind;
  /** How often it was given more time. */
  readonly extensions: number;
  /** The last one; `null` where nobody ever wanted it shut down. */
  readonly shutdown: EnvironmentShutdownStanding | null;
  readonly isGone: boolean;
}

/**
 * Says that environments of a tier are shut down on their own.
 *
 * @public
 */
export interface AutoShutdownRule {
  readonly tier: Tier;
  /** Whole days after the last day of its life on which it still runs. */
  readonly graceDays: number;
}

/**
 * What configuration says about the lives of environments.
 *
 * @public
 */
export interface EnvironmentPolicy {
  readonly idleAfterDays: number;
  /** So many days before the end of a life its owners are reminded. */
  readonly reminderDays: readonly number[];
  /** The longest life by tier; a tier without one may live without an end. */
  readonly maxTtlDays: Readonly<Partial<Record<Tier, number>>>;
  readonly maxExtensionDays: number;
  /** `null` where there is no limit. */
  readonly maxExtensions: number | null;
  /** By default nothing is ever shut down on its own. */
  readonly autoShutdown: readonly AutoShutdownRule[];
}
