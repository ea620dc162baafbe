import {
  addDays,
  Day,
  DayRange,
  daysBetween,
  isoWeekdayOf,
  noRouteCounts,
  RouteCounts,
  RouteKind,
  totalOf,
} from '@footfall/backstage-plugin-footfall-common';
import { noise } from './noise';
import { FIRST_DAY, FixtureService, Habit, TODAY } from './organisation';
import { FixtureRoute, routeOf } from './routes';

const UNREGISTERED_HORIZON_DAYS = 90;

/** One made-up deployment. */
export interface FixtureDeployment {
  readonly day: Day;
  readonly nth: number;
  readonly route: FixtureRoute;
}

const chancePerDay: Record<Habit, number> = {
  paved: 0.42,
  mixed: 0.4,
  bypass: 0.34,
  legacy: 0.22,
  rare: 0.012,
};

function kindOf(service: FixtureService, day: Day, luck: number): RouteKind {
  if (luck > 0.97) {
    return 'unknown';
  }
  if (service.habit === 'legacy') {
    return 'legacy';
  }
  if (day < service.adoptedOn) {
    return 'bypass';
  }
  if (service.habit === 'mixed') {
    return luck < 0.6 ? 'paved' : 'bypass';
  }
  return service.habit === 'paved' ? 'paved' : 'bypass';
}

function deploymentsOn(service: FixtureService, day: Day): FixtureDeployment[] {
  if (isoWeekdayOf(day) > 5) {
    return [];
  }
  const dayIndex = daysBetween(FIRST_DAY, day);
  const luck = noise(service.index, dayIndex, 7);
  const chance = chancePerDay[service.habit];
  if (luck >= chance) {
    return [];
  }
  const count = luck < chance / 4 ? 2 : 1;
  return Array.from({ length: count }, (_, nth) => ({
    day,
    nth,
    route: routeOf(
      kindOf(service, day, noise(service.index, dayIndex, nth, 8)),
      noise(service.index, dayIndex, nth, 9),
    ),
  }));
}

/** Who deployed what and when, in the fixtures. */
export class FixtureHistory {
  readonly #deployments = new Map<string, readonly FixtureDeployment[]>();

  constructor(services: readonly FixtureService[], from: Day = FIRST_DAY) {
    for (const service of services) {
      const all: FixtureDeployment[] = [];
      for (let day = from; day < TODAY; day = addDays(day, 1)) {
        all.push(...deploymentsOn(service, day));
      }
      this.#deployments.set(service.ref, all);
    }
  }

  deploymentsIn(service: FixtureService, range: DayRange) {
    const all = this.#deployments.get(service.ref) ?? [];
    return all.filter(({ day }) => range.from <= day && day < range.to);
  }

  countsIn(service: FixtureService, range: DayRange): RouteCounts {
    const counts = { ...noRouteCounts };
    for (const { route } of this.deploymentsIn(service, range)) {
      counts[route.kind] += 1;
    }
    return counts;
  }

  isRegistered(service: FixtureService, range: DayRange): boolean {
    return service.registeredOn !== null && service.registeredOn < range.to;
  }

  isKnown(service: FixtureService, range: DayRange): boolean {
    const horizon = {
      from: addDays(range.to, -UNREGISTERED_HORIZON_DAYS),
      to: range.to,
    };
    return (
      this.isRegistered(service, range) ||
      totalOf(this.countsIn(service, horizon)) > 0
    );
  }
}
