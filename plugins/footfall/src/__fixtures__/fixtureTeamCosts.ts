import {
  MoneyRange,
  TeamCosts,
} from '@footfall/backstage-plugin-footfall-common';
import { noise } from './noise';
import { FixtureTeam } from './organisation';

/** Oldest first; the last one is running. */
const MONTHS = [
  '2026-06',
  '2026-07',
  '2026-08',
  '2026-09',
  '2026-10',
  '2026-11',
];

/** What a team cost in its first month here, and how its months went on. */
const habits: Readonly<Record<string, { from: number; growth: number }>> = {
  checkout: { from: 980, growth: 1.02 },
  fares: { from: 610, growth: 1.18 },
  loyalty: { from: 240, growth: 1.04 },
  web: { from: 520, growth: 0.97 },
  mobile: { from: 310, growth: 0.84 },
  identity: { from: 430, growth: 1.01 },
  vessels: { from: 690, growth: 1.06 },
  forecast: { from: 380, growth: 1.3 },
  crew: { from: 90, growth: 1 },
};

function rangeOf(name: string, nth: number): MoneyRange | null {
  const habit = habits[name];
  if (!habit) {
    return null;
  }
  const low =
    habit.from *
    habit.growth ** nth *
    (1 + 0.08 * (noise(name.length, nth) - 0.5));
  // Usage decides what a machine for training costs.
  const high = name === 'forecast' ? low * 1.35 : low * 1.04;
  return { low: low.toFixed(2), high: high.toFixed(2), currency: 'GBP' };
}

const unknownOf = (name: string, nth: number) =>
  name === 'ports' || (name === 'crew' && nth > 3) ? 1 : 0;

/** What these teams cost by month; of one of them nothing is known. */
export function fixtureTeamCosts(teams: readonly FixtureTeam[]): TeamCosts {
  const costing = teams
    .map(({ ref, title }) => ({ ref, title, name: ref.split('/')[1] }))
    .filter(({ name }) => name in habits || unknownOf(name, 0) > 0);
  return {
    months: MONTHS,
    currency: 'GBP',
    teams: costing.map(({ ref, title, name }) => ({
      teamRef: ref,
      teamTitle: title,
      perMonth: MONTHS.map((_, nth) => rangeOf(name, nth)),
      unknownPerMonth: MONTHS.map((_, nth) => unknownOf(name, nth)),
    })),
    otherCurrencies: ['USD'],
    otherCurrenciesPerMonth: MONTHS.map(() => ['USD']),
  };
}

/** An organisation in which nothing ever ran. */
export const noTeamCosts: TeamCosts = {
  months: MONTHS,
  currency: null,
  teams: [],
  otherCurrencies: [],
  otherCurrenciesPerMonth: MONTHS.map(() => []),
};
