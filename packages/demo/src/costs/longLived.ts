import { addDays, Day } from '@footfall/backstage-plugin-footfall-common';
import { dayOfMonthBefore, EnvironmentPlan } from './EnvironmentPlan';

/** What a service costs where it serves, and where it is tried before. */
interface ServingPlan {
  readonly team: string;
  readonly service: string;
  /** Pounds a month by now. */
  readonly production: number;
  readonly staging?: number;
  /** How much of that it cost in the first month that is told of. */
  readonly began: number;
}

/** Payments grow with the mandate, machine learning gets its own pool. */
const serving: readonly ServingPlan[] = [
  {
    team: 'payments-core',
    service: 'payment-execution',
    production: 1040,
    staging: 210,
    began: 0.86,
  },
  {
    team: 'card-payments',
    service: 'card-authorisation',
    production: 780,
    staging: 165,
    began: 0.92,
  },
  {
    team: 'instant-payments',
    service: 'instant-gateway',
    production: 695,
    began: 0.71,
  },
  {
    team: 'web-banking',
    service: 'online-banking-gateway',
    production: 640,
    staging: 140,
    began: 1.12,
  },
  {
    team: 'mobile-banking',
    service: 'mobile-gateway',
    production: 318,
    staging: 96,
    began: 0.88,
  },
  {
    team: 'fraud-models',
    service: 'card-fraud-scorer',
    production: 412,
    began: 0.64,
  },
  {
    team: 'ml-platform',
    service: 'training-queue',
    production: 530,
    began: 1.9,
  },
  {
    team: 'ledger',
    service: 'ledger-posting',
    production: 1180,
    staging: 260,
    began: 0.97,
  },
  { team: 'lending', service: 'loan-origination', production: 455, began: 0.9 },
  {
    team: 'customer-identity',
    service: 'identity-verification',
    production: 372,
    staging: 88,
    began: 0.95,
  },
];

/** The first month that anything is told of, before the running one. */
export const FIRST_MONTH = 9;
/** In which month before the running one costs changed. */
const CHANGES_BEFORE = 4;
/** Usage decides so much of it. */
const USAGE = 1.04;

const pennies = (amount: number) => Math.round(amount * 100) / 100;

function plansOf(
  { began, production, service, staging, team }: ServingPlan,
  today: Day,
): EnvironmentPlan[] {
  const made = dayOfMonthBefore(today, FIRST_MONTH, 1);
  const costOf = (from: Day, amount: number) => ({
    from,
    low: pennies(amount),
    high: pennies(amount * USAGE),
  });
  const planOf = (tier: 'production' | 'staging', amount: number) => ({
    name: `${service}-${tier}`,
    service,
    team,
    tier,
    made,
    costs: [
      costOf(made, amount * began),
      costOf(
        dayOfMonthBefore(today, CHANGES_BEFORE, 1),
        (amount * (1 + began)) / 2,
      ),
      costOf(dayOfMonthBefore(today, 1, 1), amount),
    ],
    used: { on: addDays(today, -1), by: 'deployment' as const },
  });
  return [
    planOf('production', production),
    ...(staging === undefined ? [] : [planOf('staging', staging)]),
  ];
}

/** What serves customers, and what it is tried in before: without an end. */
export function longLivedEnvironments(today: Day): EnvironmentPlan[] {
  return serving.flatMap(plan => plansOf(plan, today));
}
