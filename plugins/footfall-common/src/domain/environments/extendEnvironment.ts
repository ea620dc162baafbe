import { addDays, Day } from '../time';
import { Environment, EnvironmentPolicy } from './Environment';
import { isShuttingDown } from './environmentStateOf';

/** @public */
export const extensionRefusals = [
  'gone',
  'shutting-down',
  'too-many-days',
  'too-often',
] as const;

/** Why an environment does not get more time. @public */
export type ExtensionRefusal = (typeof extensionRefusals)[number];

/** A longer life, or why there is none. @public */
export type ExtensionPlan =
  | { readonly refusal: ExtensionRefusal }
  | { readonly refusal: null; readonly expiresOn: Day | null };

/**
 * How often an environment may still be extended; `null` where there is no
 * limit. One without an end is never extended, only said to be needed, and that
 * as often as it is.
 *
 * @public
 */
export function extensionsLeftOf(
  { expiresOn, extensions }: Pick<Environment, 'expiresOn' | 'extensions'>,
  { maxExtensions }: Pick<EnvironmentPolicy, 'maxExtensions'>,
): number | null {
  return maxExtensions === null || expiresOn === null
    ? null
    : Math.max(0, maxExtensions - extensions);
}

/**
 * Gives an environment more days: from the end of its life, or from today where
 * that has passed. They are days of the calendar, whatever the clocks do.
 *
 * @public
 */
export function extendEnvironment(
  environment: Environment,
  policy: Pick<EnvironmentPolicy, 'maxExtensionDays' | 'maxExtensions'>,
  days: number,
  today: Day,
): ExtensionPlan {
  const { expiresOn, isGone } = environment;
  if (isGone) {
    return { refusal: 'gone' };
  }
  if (isShuttingDown(environment)) {
    return { refusal: 'shutting-down' };
  }
  if (days > policy.maxExtensionDays) {
    return { refusal: 'too-many-days' };
  }
  if (extensionsLeftOf(environment, policy) === 0) {
    return { refusal: 'too-often' };
  }
  const from = expiresOn !== null && expiresOn < today ? today : expiresOn;
  return { refusal: null, expiresOn: from && addDays(from, days) };
}

/**
 * The last day of the life of an environment that is made today; the longest
 * life of its tier where nobody says how long it is to live.
 *
 * @returns undefined where it would live longer than its tier may
 * @public
 */
export function lastDayOfLife(
  {
    tier,
    ttlDays,
  }: { readonly tier: Environment['tier']; readonly ttlDays: number | null },
  { maxTtlDays }: Pick<EnvironmentPolicy, 'maxTtlDays'>,
  today: Day,
): Day | null | undefined {
  const longest = maxTtlDays[tier];
  if (ttlDays !== null && longest !== undefined && ttlDays > longest) {
    return undefined;
  }
  const days = ttlDays ?? longest;
  return days === undefined ? null : addDays(today, days);
}
