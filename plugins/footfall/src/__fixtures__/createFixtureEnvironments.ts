import {
  addDays,
  EnvironmentRecord,
  MoneyRange,
} from '@footfall/backstage-plugin-footfall-common';
import { manyTeams, TODAY } from './organisation';

/** An environment, as far as it differs from the usual one. */
interface Seed extends Partial<Omit<EnvironmentRecord, 'id' | 'teamRef'>> {
  readonly name: string;
  readonly team: string;
  readonly ageDays: number;
  /** Days until the last day of its life; null: without an end. */
  readonly endsIn: number | null;
}

const pounds = (low: number, high: number = low): MoneyRange => ({
  low: low.toFixed(2),
  high: high.toFixed(2),
  currency: 'GBP',
});

const instantOf = (daysAgo: number) => `${addDays(TODAY, -daysAgo)}T09:30:00Z`;

const shutdownOf = (
  part: Partial<NonNullable<EnvironmentRecord['shutdown']>>,
): EnvironmentRecord['shutdown'] => ({
  state: 'running',
  requestedBy: 'user:default/sam.rowe',
  requestedAt: instantOf(1),
  action: 'webhook:retire-environment',
  attempts: 1,
  nextAttemptAt: null,
  lastMessage: null,
  endedAt: null,
  ...part,
});

const seeds: readonly Seed[] = [
  {
    name: 'fares-loadtest',
    team: 'fares',
    serviceRef: 'component:default/fares-api',
    ageDays: 41,
    idleDays: 26,
    endsIn: 19,
    state: 'idle',
    monthly: pounds(412),
    templateRef: 'template:default/load-test',
    url: 'https://loadtest.fares.example',
  },
  {
    name: 'forecast-gpu-notebook',
    team: 'forecast',
    tier: 'development',
    ageDays: 27,
    idleDays: 3,
    endsIn: 3,
    state: 'expiring',
    monthly: pounds(318, 560),
    unknownLines: 1,
    templateRef: 'template:default/gpu-notebook',
    extensions: 3,
    extensionsLeft: 0,
  },
  {
    name: 'loyalty-demo',
    team: 'loyalty',
    ageDays: 36,
    idleDays: 17,
    endsIn: -6,
    state: 'expired',
    monthly: pounds(61),
    autoShutdownOn: addDays(TODAY, 2),
  },
  {
    name: 'vessels-replay',
    team: 'vessels',
    serviceRef: 'component:default/vessels-store',
    ageDays: 52,
    idleDays: 22,
    endsIn: 38,
    state: 'idle',
    monthly: { low: '240.00', high: '240.00', currency: 'USD' },
  },
  {
    name: 'ports-sandbox',
    team: 'ports',
    tier: 'development',
    origin: 'deployments',
    ageDays: 88,
    idleDays: 61,
    endsIn: null,
    state: 'idle',
    monthly: null,
    extensionsLeft: null,
    mayChange: false,
  },
  {
    name: 'maintenance-poc',
    team: 'maintenance',
    ageDays: 33,
    idleDays: 16,
    endsIn: 12,
    state: 'idle',
    monthly: pounds(88.4),
  },
  {
    name: 'checkout-pr-1841',
    team: 'checkout',
    serviceRef: 'component:default/checkout-api',
    ageDays: 3,
    idleDays: 0,
    endsIn: 11,
    state: 'active',
    monthly: pounds(38, 52),
    url: 'https://pr-1841.checkout.example',
  },
  {
    name: 'web-api-preview',
    team: 'web',
    serviceRef: 'component:default/web-api',
    ageDays: 9,
    idleDays: 1,
    endsIn: 21,
    state: 'active',
    monthly: pounds(74.5),
  },
  {
    name: 'web-api-perf',
    team: 'web',
    serviceRef: 'component:default/web-api',
    ageDays: 30,
    idleDays: 15,
    endsIn: 9,
    state: 'idle',
    monthly: pounds(140, 155),
  },
  {
    name: 'checkout-staging',
    team: 'checkout',
    tier: 'staging',
    serviceRef: 'component:default/checkout-api',
    ageDays: 402,
    idleDays: 0,
    endsIn: null,
    state: 'active',
    monthly: pounds(205),
    extensionsLeft: null,
  },
  {
    name: 'identity-perf',
    team: 'identity',
    serviceRef: 'component:default/identity-gateway',
    ageDays: 21,
    idleDays: 12,
    endsIn: -2,
    state: 'shutting-down',
    monthly: pounds(97),
    shutdown: shutdownOf({
      state: 'retrying',
      attempts: 2,
      nextAttemptAt: `${TODAY}T14:40:00Z`,
      lastMessage: 'the webhook answered 500 Internal Server Error',
    }),
  },
  {
    name: 'crew-hackday',
    team: 'crew',
    ageDays: 64,
    idleDays: 50,
    endsIn: -20,
    state: 'expired',
    monthly: null,
    shutdown: shutdownOf({
      state: 'failed',
      attempts: 5,
      lastMessage: 'the webhook did not answer within 30 seconds',
      endedAt: instantOf(0),
    }),
  },
  {
    name: 'mobile-beta',
    team: 'mobile',
    ageDays: 47,
    idleDays: 12,
    endsIn: -12,
    state: 'gone',
    monthly: pounds(44),
    goneAt: instantOf(12),
    shutdown: shutdownOf({ state: 'done', endedAt: instantOf(12) }),
  },
];

function toRecord(seed: Seed, index: number): EnvironmentRecord {
  const { team, ageDays, endsIn, ...rest } = seed;
  const teamRef = `group:default/${team}`;
  return {
    id: `environment-${index + 1}`,
    serviceRef: null,
    teamRef,
    teamTitle: manyTeams.find(({ ref }) => ref === teamRef)?.title ?? team,
    tier: 'ephemeral',
    origin: 'registered',
    templateRef: null,
    url: null,
    createdBy: 'user:default/ann',
    createdAt: instantOf(ageDays),
    expiresOn: endsIn === null ? null : addDays(TODAY, endsIn),
    lastActivityAt: instantOf(seed.idleDays ?? 0),
    lastActivity: 'deployment',
    idleDays: 0,
    state: 'active',
    monthly: null,
    unknownLines: 0,
    extensions: 0,
    extensionsLeft: 3,
    shutdown: null,
    autoShutdownOn: null,
    goneAt: null,
    mayChange: true,
    ...rest,
  };
}

/**
 * Environments in every state; one costs dollars, of one a part is unknown, and of
 * some all of it.
 */
export const createFixtureEnvironments = (): readonly EnvironmentRecord[] =>
  seeds.map(toRecord);
