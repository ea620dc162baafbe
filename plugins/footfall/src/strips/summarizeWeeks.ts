import {
  ServiceState,
  ServiceWeek,
  serviceStates,
} from '@footfall/backstage-plugin-footfall-common';

/** A strip in a few words. */
export interface WeeksSummary {
  /** Whole weeks in which the service was known. */
  readonly weeks: number;
  readonly usual: { readonly state: ServiceState; readonly count: number };
  /** How the strip ends, where that is not as it usually was. */
  readonly lately: {
    readonly state: ServiceState;
    readonly count: number;
  } | null;
}

function lengthOfEnd(states: readonly ServiceState[]): number {
  const last = states.at(-1);
  const firstOfEnd = states.findLastIndex(state => state !== last) + 1;
  return states.length - firstOfEnd;
}

/**
 * The state that a service was most often in, and the one that it ended in.
 * Weeks that have not ended, and weeks before it was known, say nothing.
 *
 * @returns null where no week says anything
 */
export function summarizeWeeks(
  weeks: readonly ServiceWeek[],
): WeeksSummary | null {
  const states = weeks.flatMap(week =>
    week.isComplete && week.state !== null ? [week.state] : [],
  );
  const last = states.at(-1);
  if (last === undefined) {
    return null;
  }
  const [usual] = serviceStates
    .map(state => ({
      state,
      count: states.filter(other => other === state).length,
    }))
    .sort((a, b) => b.count - a.count);
  return {
    weeks: states.length,
    usual,
    lately:
      last === usual.state ? null : { state: last, count: lengthOfEnd(states) },
  };
}
