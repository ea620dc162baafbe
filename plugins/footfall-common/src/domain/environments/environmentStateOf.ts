import { Day, daysBetween } from '../time';
import {
  Environment,
  EnvironmentPolicy,
  EnvironmentShutdownStanding,
} from './Environment';
import { EnvironmentState, ShutdownState } from './environmentStates';

/** Which shutdowns are still at work. */
const isAtWork: Record<ShutdownState, boolean> = {
  requested: true,
  running: true,
  retrying: true,
  done: false,
  failed: false,
};

/**
 * Whether an environment is being shut down just now. One that was given up on
 * runs as before.
 *
 * @public
 */
export function isShuttingDown({
  shutdown,
}: {
  readonly shutdown: Pick<EnvironmentShutdownStanding, 'state'> | null;
}): boolean {
  return shutdown !== null && isAtWork[shutdown.state];
}

/**
 * Days since anything was heard of an environment. What was heard by a clock
 * that is ahead was heard today.
 *
 * @public
 */
export function idleDaysOf(
  { lastActivityOn }: Pick<Environment, 'lastActivityOn'>,
  today: Day,
): number {
  return Math.max(0, daysBetween(lastActivityOn, today));
}

/**
 * What an environment is on a day. It lives through the last day of its life
 * and is expired from the day after.
 *
 * @public
 */
export function environmentStateOf(
  environment: Environment,
  policy: Pick<EnvironmentPolicy, 'idleAfterDays' | 'reminderDays'>,
  today: Day,
): EnvironmentState {
  const { expiresOn, isGone } = environment;
  if (isGone) {
    return 'gone';
  }
  if (isShuttingDown(environment)) {
    return 'shutting-down';
  }
  const daysLeft =
    expiresOn === null ? Infinity : daysBetween(today, expiresOn);
  if (daysLeft < 0) {
    return 'expired';
  }
  if (daysLeft <= Math.max(0, ...policy.reminderDays)) {
    return 'expiring';
  }
  return idleDaysOf(environment, today) >= policy.idleAfterDays
    ? 'idle'
    : 'active';
}
