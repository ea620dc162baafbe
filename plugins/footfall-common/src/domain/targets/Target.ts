import { Day, daysBetween } from '../time';

/** The band that a platform is expected to reach in its first year. @public */
export const DEFAULT_TARGET_BAND = { fromPercent: 60, toPercent: 80 } as const;

/**
 * Where active adoption is meant to be by a day.
 *
 * @public
 */
export interface Target {
  /** In percent, 0 to 100. */
  readonly percent: number;
  readonly by: Day;
  /** The day it was set, and where active adoption stood then, in percent. */
  readonly setOn: Day;
  readonly baselinePercent: number | null;
}

/** @public */
export const targetStandings = [
  'reached',
  'missed',
  'ahead',
  'behind',
  'unknown',
] as const;

/**
 * How a figure stands beside its target: on or above the straight line from
 * where it stood when the target was set to the target, or below it.
 *
 * @public
 */
export type TargetStanding = (typeof targetStandings)[number];

/**
 * What a target asks for from now on.
 *
 * @public
 */
export interface TargetProgress {
  readonly standing: TargetStanding;
  /**
   * Percentage points a week that are still needed; 0 where it is reached, and
   * `null` where its day has passed or the figure is unknown.
   */
  readonly pacePerWeek: number | null;
  readonly weeksLeft: number;
}

/**
 * Where a figure would be on a day if it had come evenly from where it stood
 * when the target was set; `null` where that is not known.
 *
 * @public
 */
export function expectedPercentOn(target: Target, day: Day): number | null {
  if (target.baselinePercent === null) {
    return null;
  }
  const whole = daysBetween(target.setOn, target.by);
  const passed = Math.min(daysBetween(target.setOn, day), whole);
  const share = whole <= 0 ? 1 : passed / whole;
  return (
    target.baselinePercent + share * (target.percent - target.baselinePercent)
  );
}

function standingOf(
  target: Target,
  current: number,
  today: Day,
): TargetStanding {
  if (current >= target.percent) {
    return 'reached';
  }
  if (today >= target.by) {
    return 'missed';
  }
  const expected = expectedPercentOn(target, today);
  if (expected === null) {
    return 'unknown';
  }
  return current >= expected ? 'ahead' : 'behind';
}

/**
 * How far a figure has come towards its target.
 *
 * @param currentPercent - `null` where the figure has no value
 * @public
 */
export function progressTowards(
  target: Target,
  currentPercent: number | null,
  today: Day,
): TargetProgress {
  const weeksLeft = Math.max(0, daysBetween(today, target.by) / 7);
  if (currentPercent === null) {
    return { standing: 'unknown', pacePerWeek: null, weeksLeft };
  }
  const missing = Math.max(0, target.percent - currentPercent);
  const pace = weeksLeft === 0 ? null : missing / weeksLeft;
  return {
    standing: standingOf(target, currentPercent, today),
    pacePerWeek: missing === 0 ? 0 : pace,
    weeksLeft,
  };
}
