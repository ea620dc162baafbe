import { TeamCosts } from '@footfall/backstage-plugin-footfall-common';
import { sumRanges } from '../sumRanges';

/** The month that is running, of all teams together. */
export function runningMonthOf({
  months,
  otherCurrenciesPerMonth,
  teams,
}: TeamCosts) {
  const last = months.length - 1;
  const ranges = teams.map(({ perMonth }) => perMonth[last] ?? null);
  return {
    month: months[last],
    /** How many teams have a cost that is known. */
    teams: ranges.filter(range => range !== null).length,
    otherCurrencies: otherCurrenciesPerMonth[last] ?? [],
    total: sumRanges(ranges).at(0) ?? null,
    unknown: teams.reduce(
      (sum, { unknownPerMonth }) => sum + (unknownPerMonth[last] ?? 0),
      0,
    ),
  };
}
