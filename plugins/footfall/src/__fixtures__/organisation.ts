import { addDays, Day } from '@footfall/backstage-plugin-footfall-common';
import { noise } from './noise';

/** The day on which every fixture is looked at: a Saturday. */
export const TODAY = '2026-11-21' as Day;
/** The first day with deployments. */
export const FIRST_DAY = '2025-05-12' as Day;

/** How a made-up service comes to deploy. */
export type Habit = 'paved' | 'mixed' | 'bypass' | 'legacy' | 'rare';

/** A made-up Group. */
export interface FixtureTeam {
  readonly ref: string;
  readonly title: string;
  readonly type: 'organisation' | 'department' | 'team';
  readonly parentRef: string | null;
  readonly services: number;
  /** The share of its services that have come to the platform. */
  readonly adopted: number;
}

/** A made-up service. */
export interface FixtureService {
  readonly index: number;
  readonly ref: string;
  readonly title: string;
  readonly type: string;
  readonly teamRef: string;
  readonly habit: Habit;
  /** Since when its habit is `paved` or `mixed`; `bypass` before. */
  readonly adoptedOn: Day;
  /** Null where the catalog never knew it. */
  readonly registeredOn: Day | null;
}

const groupRef = (name: string) => `group:default/${name}`;

const department = (name: string, title: string): FixtureTeam => ({
  ref: groupRef(name),
  title,
  type: 'department',
  parentRef: groupRef('harbour'),
  services: 0,
  adopted: 0,
});

const team = (
  name: string,
  title: string,
  parent: string,
  services: number,
  adopted: number,
): FixtureTeam => ({
  ref: groupRef(name),
  title,
  type: 'team',
  parentRef: groupRef(parent),
  services,
  adopted,
});

const organisation: FixtureTeam = {
  ref: groupRef('harbour'),
  title: 'Harbour Lines',
  type: 'organisation',
  parentRef: null,
  services: 0,
  adopted: 0,
};

/** Two departments, a dozen teams: enough for every screen to be full. */
export const manyTeams: readonly FixtureTeam[] = [
  organisation,
  department('booking', 'Booking'),
  department('fleet', 'Fleet and data'),
  team('checkout', 'Checkout', 'booking', 9, 0.85),
  team('fares', 'Fares and pricing', 'booking', 8, 0.75),
  team('loyalty', 'Loyalty', 'booking', 5, 0.4),
  team('web', 'Web storefront', 'booking', 7, 0.35),
  team('mobile', 'Mobile apps', 'booking', 4, 0.25),
  team('identity', 'Identity', 'booking', 6, 0.6),
  team('vessels', 'Vessel telemetry', 'fleet', 7, 0.3),
  team('ports', 'Port operations', 'fleet', 6, 0.2),
  team('forecast', 'Forecasting and machine learning', 'fleet', 8, 0.12),
  team('maintenance', 'Maintenance planning', 'fleet', 5, 0),
  team('crew', 'Crew rostering', 'fleet', 3, 0.5),
  team('archive', 'Archive', 'fleet', 0, 0),
];

/** One team that has just begun. */
export const fewTeams: readonly FixtureTeam[] = [
  organisation,
  team('checkout', 'Checkout', 'harbour', 3, 0.5),
];

const nouns = ['api', 'worker', 'gateway', 'store', 'site', 'sync', 'jobs'];

function habitOf(adopted: number, seed: number): Habit {
  const luck = noise(seed, 1);
  if (luck < adopted) {
    return luck < adopted * 0.85 ? 'paved' : 'mixed';
  }
  const rest = noise(seed, 2);
  if (rest < 0.62) {
    return 'bypass';
  }
  return rest < 0.74 ? 'legacy' : 'rare';
}

function createService(
  owner: FixtureTeam,
  index: number,
  nth: number,
): FixtureService {
  const name = `${owner.ref.split('/')[1]}-${nouns[nth % nouns.length]}${
    nth < nouns.length ? '' : `-${Math.floor(nth / nouns.length) + 1}`
  }`;
  return {
    index,
    ref: `component:default/${name}`,
    title: name,
    type: name.includes('-site') ? 'website' : 'service',
    teamRef: owner.ref,
    habit: habitOf(owner.adopted, index),
    // Most come in the first year; then the curve goes flat.
    adoptedOn: addDays(FIRST_DAY, Math.round(noise(index, 3) * 400)),
    registeredOn:
      noise(index, 4) < 0.85
        ? addDays(FIRST_DAY, Math.round(noise(index, 5) * 60) - 30)
        : null,
  };
}

/** The services of these teams. */
export function servicesOf(
  teams: readonly FixtureTeam[],
): readonly FixtureService[] {
  const services: FixtureService[] = [];
  for (const owner of teams) {
    for (let nth = 0; nth < owner.services; nth += 1) {
      services.push(createService(owner, services.length, nth));
    }
  }
  return services;
}
