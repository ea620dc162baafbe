import {
  MoneyRange,
  TeamCosts,
} from '@footfall/backstage-plugin-footfall-common';

/** What a team cost in a month, as a chart draws it. */
export interface CostMonth {
  /** `2026-11` */
  readonly month: string;
  /** Null where nothing is known, which is not 0. */
  readonly range: MoneyRange | null;
  readonly low: number | null;
  /** How much more it may be. */
  readonly spread: number | null;
  /** Environments of which nobody knows the cost. */
  readonly unknown: number;
  /** Whether the month has not ended yet. */
  readonly isRunning: boolean;
}

/** The months of a team, oldest first. */
export interface TeamCostLine {
  readonly ref: string;
  readonly title: string;
  readonly months: readonly CostMonth[];
}

/** Every team, the dearest of the running month first. */
export interface TeamCostSeries {
  readonly months: readonly string[];
  readonly currency: string | null;
  readonly teams: readonly TeamCostLine[];
  /** The most that any of them cost in a month. */
  readonly top: number;
}

/** The most that a month may cost, of what is known of it. */
export const highOf = ({ low, spread }: CostMonth) =>
  (low ?? 0) + (spread ?? 0);

function toMonth(
  month: string,
  range: MoneyRange | null,
  unknown: number,
  isRunning: boolean,
): CostMonth {
  const low = range && Number(range.low);
  return {
    month,
    range,
    low,
    spread: range && Number(range.high) - Number(range.low),
    unknown,
    isRunning,
  };
}

/** Turns what teams cost into lines that are drawn on one scale. */
export function toTeamCostSeries(costs: TeamCosts): TeamCostSeries {
  const { currency, months } = costs;
  const last = months.length - 1;
  const teams = costs.teams.map(
    ({ perMonth, teamRef, teamTitle, unknownPerMonth }): TeamCostLine => ({
      ref: teamRef,
      title: teamTitle,
      months: months.map((month, index) =>
        toMonth(
          month,
          perMonth[index] ?? null,
          unknownPerMonth[index] ?? 0,
          index === last,
        ),
      ),
    }),
  );
  const latestOf = ({ months: own }: TeamCostLine) => own.at(-1);
  const rankOf = (team: TeamCostLine) => {
    const latest = latestOf(team);
    return latest === undefined || latest.range === null ? -1 : highOf(latest);
  };
  return {
    months,
    currency,
    teams: teams.sort(
      (a, b) => rankOf(b) - rankOf(a) || a.title.localeCompare(b.title),
    ),
    top: Math.max(0, ...teams.flatMap(team => team.months.map(highOf))),
  };
}
