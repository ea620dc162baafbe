import { addDays, Day, daysBetween } from '../time';

/** @public */
export const sourceHealths = ['fresh', 'late', 'silent', 'failed'] as const;

/**
 * Whether a source still tells what happens: as often as usual, not for longer
 * than it usually pauses, not for four weeks, or it says itself that it cannot.
 *
 * @public
 */
export type SourceHealth = (typeof sourceHealths)[number];

/** A source without an event for so long is silent. @public */
export const SILENT_SOURCE_DAYS = 28;

/** The days whose pauses say what is usual for a source. @public */
export const SOURCE_PAUSE_DAYS = 90;

const USUAL_SHARE = 0.95;

/**
 * How many days at the most lie between two days with an event, leaving out the
 * rarest twentieth of the pauses. A source that works on weekdays pauses for
 * three days each week, so a quiet Sunday is nothing unusual. `null` where there
 * were no two such days.
 *
 * @param days - days with an event, ascending
 */
function usualPauseOf(days: readonly Day[]): number | null {
  const pauses = days
    .slice(1)
    .map((day, index) => daysBetween(days[index], day))
    .sort((a, b) => a - b);
  return pauses.length === 0
    ? null
    : pauses[Math.ceil(pauses.length * USUAL_SHARE) - 1];
}

/**
 * @param source - the days of the last 90 on which it had an event, and whether
 * it reported that it failed
 * @param today - the day that has not ended
 * @public
 */
export function sourceHealthOf(
  source: { readonly days: readonly Day[]; readonly hasFailed: boolean },
  today: Day,
): SourceHealth {
  if (source.hasFailed) {
    return 'failed';
  }
  const days = [...source.days].sort();
  const last = days.at(-1);
  if (last === undefined || last < addDays(today, -SILENT_SOURCE_DAYS)) {
    return 'silent';
  }
  const usual = usualPauseOf(days);
  return usual !== null && daysBetween(last, today) > usual ? 'late' : 'fresh';
}
