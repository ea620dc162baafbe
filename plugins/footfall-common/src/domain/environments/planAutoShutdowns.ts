import { addDays, Day } from '../time';
import {
  AutoShutdownRule,
  Environment,
  EnvironmentPolicy,
} from './Environment';
import { isShuttingDown } from './environmentStateOf';

/** The rule of an environment; undefined where it is not shut down on its own. */
function autoShutdownRuleFor(
  { tier }: Pick<Environment, 'tier'>,
  { autoShutdown }: Pick<EnvironmentPolicy, 'autoShutdown'>,
): AutoShutdownRule | undefined {
  return autoShutdown.find(rule => rule.tier === tier);
}

/** What was given up on is for people to look at, until its life is longer. */
function hasFailedSinceItsEnd({ expiresOn, shutdown }: Environment): boolean {
  return (
    expiresOn !== null &&
    shutdown?.state === 'failed' &&
    shutdown.requestedOn > expiresOn
  );
}

/**
 * The day on which an environment will be shut down on its own: after the days
 * of grace, and not before the day after its owners were warned.
 *
 * @param warnedOn - when they were warned of the end of this life; `null` where
 * they were not yet
 * @returns `null` where it never will be
 * @public
 */
export function autoShutdownDayOf(
  environment: Environment,
  policy: Pick<EnvironmentPolicy, 'autoShutdown'>,
  warnedOn: Day | null,
  today: Day,
): Day | null {
  const { expiresOn, isGone } = environment;
  const rule = autoShutdownRuleFor(environment, policy);
  if (
    !rule ||
    expiresOn === null ||
    isGone ||
    isShuttingDown(environment) ||
    hasFailedSinceItsEnd(environment)
  ) {
    return null;
  }
  const afterGrace = addDays(expiresOn, rule.graceDays + 1);
  const afterWarning =
    warnedOn === null
      ? addDays(expiresOn >= today ? expiresOn : today, 1)
      : addDays(warnedOn, 1);
  return afterGrace > afterWarning ? afterGrace : afterWarning;
}

/**
 * The environments that are to be shut down on their own by a day. Nobody's is
 * who was not warned before.
 *
 * @param warnedOn - by id, when the owners of an environment were warned of the
 * end of its life as it is now
 * @public
 */
export function planAutoShutdowns<E extends Environment>(
  environments: readonly E[],
  policy: Pick<EnvironmentPolicy, 'autoShutdown'>,
  warnedOn: ReadonlyMap<string, Day>,
  today: Day,
): E[] {
  return environments.filter(environment => {
    const warned = warnedOn.get(environment.id) ?? null;
    const day = autoShutdownDayOf(environment, policy, warned, today);
    return warned !== null && day !== null && day <= today;
  });
}
