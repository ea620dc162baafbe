import { addDays, Day } from '@footfall/backstage-plugin-footfall-common';
import { EnvironmentPlan } from './EnvironmentPlan';

/** Two golden paths that cost money; amounts are those of the example prices. */
const PYTHON_API = 'python-api-with-database';
const GPU_NOTEBOOK = 'gpu-notebook';

/** An environment for a while, in days before today. */
interface Passing {
  readonly name: string;
  readonly team: string;
  readonly service: string | null;
  readonly tier?: 'ephemeral' | 'development';
  readonly template?: string;
  readonly madeAgo: number;
  readonly idle: number;
  /** Negative where its life is over. */
  readonly endsIn: number;
  /** Pounds a month; `null` is unknown. */
  readonly cost: { readonly low: number; readonly high?: number } | null;
}

/** Made for a test that was run once, and forgotten. */
export const FORGOTTEN = 'loadtest-mobile-gateway';
/** Being shut down, which takes a while: data is copied first. */
export const LEAVING = 'notebook-credit-scores';

const passing: readonly Passing[] = [
  {
    name: FORGOTTEN,
    team: 'mobile-banking',
    service: 'mobile-gateway',
    madeAgo: 43,
    idle: 16,
    endsIn: 47,
    cost: { low: 61.32 },
  },
  {
    name: 'card-freeze-trial',
    team: 'mobile-banking',
    service: 'device-binding',
    template: PYTHON_API,
    madeAgo: 9,
    idle: 1,
    endsIn: 21,
    cost: { low: 108.15, high: 115.59 },
  },
  {
    name: 'biometrics-trial',
    team: 'mobile-banking',
    service: 'device-binding',
    madeAgo: 25,
    idle: 2,
    endsIn: 5,
    cost: { low: 24.5, high: 31.2 },
  },
  {
    name: 'notebook-graph-features',
    team: 'fraud-models',
    service: null,
    tier: 'development',
    template: GPU_NOTEBOOK,
    madeAgo: 33,
    idle: 1,
    endsIn: 27,
    cost: { low: 401.79, high: 415.6 },
  },
  {
    name: 'notebook-mule-accounts',
    team: 'fraud-models',
    service: null,
    tier: 'development',
    template: GPU_NOTEBOOK,
    madeAgo: 40,
    idle: 19,
    endsIn: 20,
    cost: { low: 366.78, high: 379.78 },
  },
  {
    name: LEAVING,
    team: 'credit-models',
    service: null,
    tier: 'development',
    template: GPU_NOTEBOOK,
    madeAgo: 50,
    idle: 4,
    endsIn: 12,
    cost: { low: 232.85, high: 246.67 },
  },
  {
    name: 'open-account-redesign',
    team: 'onboarding-journeys',
    service: null,
    madeAgo: 36,
    idle: 11,
    endsIn: -6,
    cost: { low: 38.4 },
  },
  {
    name: 'sanctions-list-rehearsal',
    team: 'financial-crime',
    service: 'watchlist-import',
    madeAgo: 62,
    idle: 21,
    endsIn: -2,
    cost: { low: 118, high: 133 },
  },
  {
    name: 'scheme-rehearsal',
    team: 'instant-payments',
    service: 'scheme-simulator',
    template: PYTHON_API,
    madeAgo: 18,
    idle: 3,
    endsIn: 42,
    cost: { low: 107.06, high: 116.07 },
  },
  {
    name: 'dispute-form-preview',
    team: 'card-payments',
    service: 'card-disputes',
    madeAgo: 12,
    idle: 1,
    endsIn: 1,
    cost: { low: 19.8 },
  },
  {
    name: 'covenant-import',
    team: 'lending',
    service: 'loan-pricing',
    madeAgo: 22,
    idle: 15,
    endsIn: 38,
    // Nobody told what the data that it reads will cost.
    cost: null,
  },
  {
    name: 'cluster-upgrade',
    team: 'developer-platform',
    service: null,
    tier: 'development',
    madeAgo: 15,
    idle: 1,
    endsIn: 15,
    cost: { low: 142, high: 160 },
  },
];

/** What runs for a while: used, idle, about to end and over. */
export function shortLivedEnvironments(today: Day): EnvironmentPlan[] {
  return passing.map(({ cost, endsIn, idle, madeAgo, tier, ...plan }) => {
    const made = addDays(today, -madeAgo);
    return {
      ...plan,
      tier: tier ?? 'ephemeral',
      made,
      costs: cost === null ? [] : [{ from: made, ...cost }],
      used: { on: addDays(today, -idle), by: 'call' },
      endsOn: addDays(today, endsIn),
    };
  });
}
