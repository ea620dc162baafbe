import { addDays, Day } from '@footfall/backstage-plugin-footfall-common';
import { dayOfMonthBefore, EnvironmentPlan } from './EnvironmentPlan';
import { FIRST_MONTH } from './longLived';

/** What teams had for a while in the months before, and what that cost a month. */
interface Habit {
  readonly team: string;
  readonly service: string | null;
  readonly name: string;
  readonly days: number;
  readonly pounds: number;
  /** In which months before the running one. */
  readonly months: readonly number[];
}

const everyMonth = Array.from({ length: FIRST_MONTH }, (_, index) => index + 1);

const habits: readonly Habit[] = [
  // The large training of the summer, and what the pool took over since.
  {
    team: 'ml-platform',
    service: null,
    name: 'training-run',
    days: 26,
    pounds: 1350,
    months: [9, 8, 7, 6],
  },
  // The models of fraud came to it, and stayed.
  {
    team: 'fraud-models',
    service: null,
    name: 'notebook-rings',
    days: 24,
    pounds: 430,
    months: [4, 3, 2, 1],
  },
  {
    team: 'web-banking',
    service: 'secure-messages',
    name: 'letters-trial',
    days: 16,
    pounds: 74,
    months: everyMonth,
  },
  {
    team: 'onboarding-journeys',
    service: null,
    name: 'journey-trial',
    days: 19,
    pounds: 96,
    months: [8, 6, 5, 3, 2, 1],
  },
  {
    team: 'mobile-banking',
    service: 'wearables-bridge',
    name: 'watch-trial',
    days: 12,
    pounds: 58,
    months: [7, 5, 4, 2, 1],
  },
  {
    team: 'payments-core',
    service: 'payment-limits',
    name: 'limits-rehearsal',
    days: 9,
    pounds: 260,
    months: [6, 3],
  },
];

/** What ran for a while and went, so that the months have a past. */
export function goneEnvironments(today: Day): EnvironmentPlan[] {
  return habits.flatMap(({ days, months, name, pounds, service, team }) =>
    months.map((before): EnvironmentPlan => {
      const made = dayOfMonthBefore(today, before, 2);
      return {
        name: `${name}-${made.slice(0, 7)}`,
        service,
        team,
        tier: 'ephemeral',
        made,
        costs: [{ from: made, low: pounds }],
        used: { on: addDays(made, days - 2), by: 'deployment' },
        endsOn: addDays(made, days),
        goneOn: addDays(made, days),
      };
    }),
  );
}
