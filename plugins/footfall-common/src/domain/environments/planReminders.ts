import { addDays, Day, daysBetween } from '../time';
import { Environment, EnvironmentPolicy } from './Environment';
import { autoShutdownDayOf } from './planAutoShutdowns';
import { idleDaysOf, isShuttingDown } from './environmentStateOf';

/** @public */
export const reminderKinds = [
  'expiry',
  'idle',
  'last-warning',
  'shutdown-failed',
] as const;

/**
 * What the owners of an environment are told: its life ends; nothing was heard
 * of it; it will be shut down on its own; shutting it down did not work.
 *
 * @public
 */
export type ReminderKind = (typeof reminderKinds)[number];

/**
 * Something that the owners of an environment are told once.
 *
 * @public
 */
export interface Reminder {
  readonly environmentId: string;
  readonly kind: ReminderKind;
  /**
   * What it is about. The same kind and occasion are never told twice; a longer
   * life and new activity make another occasion.
   */
  readonly occasion: string;
}

/**
 * The identity of a reminder as one text, for maps and sets.
 *
 * @public
 */
export function identityOfReminder({
  environmentId,
  kind,
  occasion,
}: Reminder): string {
  return JSON.stringify([environmentId, kind, occasion]);
}

type Plan = (
  environment: Environment,
  policy: EnvironmentPolicy,
  today: Day,
) => string | null;

// Only the nearest one: whoever missed the reminder of seven days before is told
// once, with the days that are left. One that would come on the day on which the
// end was said tells nobody anything.
const planExpiry: Plan = ({ expiresOn, expirySetOn }, policy, today) => {
  if (expiresOn === null) {
    return null;
  }
  const due = policy.reminderDays.filter(days => {
    const on = addDays(expiresOn, -days);
    return on > expirySetOn && on <= today;
  });
  return due.length === 0 ? null : `${expiresOn}/${Math.min(...due)}`;
};

const planIdle: Plan = (environment, { idleAfterDays }, today) =>
  idleDaysOf(environment, today) >= idleAfterDays
    ? environment.lastActivityOn
    : null;

// Nobody is warned of what will not happen: what was given up on is left alone.
const planLastWarning: Plan = (environment, policy, today) => {
  const { expiresOn } = environment;
  const day = autoShutdownDayOf(environment, policy, null, today);
  return day !== null && expiresOn !== null && daysBetween(expiresOn, today) > 0
    ? expiresOn
    : null;
};

const planShutdownFailed: Plan = ({ shutdown }) =>
  shutdown?.state === 'failed' ? shutdown.id : null;

const planTable: Record<ReminderKind, Plan> = {
  expiry: planExpiry,
  idle: planIdle,
  'last-warning': planLastWarning,
  'shutdown-failed': planShutdownFailed,
};

/**
 * What the owners of an environment are to have been told by a day, whenever
 * that is looked at: a day on which nothing ran loses no reminder, and whoever
 * remembers what was told tells nothing twice.
 *
 * @public
 */
export function planReminders(
  environment: Environment,
  policy: EnvironmentPolicy,
  today: Day,
): Reminder[] {
  if (environment.isGone || isShuttingDown(environment)) {
    return [];
  }
  return reminderKinds.flatMap(kind => {
    const occasion = planTable[kind](environment, policy, today);
    return occasion === null
      ? []
      : [{ environmentId: environment.id, kind, occasion }];
  });
}
