import {
  Day,
  dayOfInstant,
  DayRange,
  ParsedRouteUsageQuery,
  RouteKind,
  routeKinds,
  RouteUsage,
  unclassifiedRoute,
} from '@footfall/backstage-plugin-footfall-common';
import { ActivityStore, RouteActivity } from '../adoption/ActivityStore';
import { FreshnessService } from '../adoption/FreshnessService';
import { OrganisationReader } from '../adoption/OrganisationReader';
import {
  rangeAround,
  resolveIntervals,
  resolveWindow,
} from '../adoption/resolveWindow';
import { FootfallConfig } from '../config';

export interface RouteUsageService {
  /**
   * Deployments of known services by route over time.
   *
   * @throws InputError where the window makes no sense.
   */
  usage(query: ParsedRouteUsageQuery): Promise<RouteUsage>;
}

export interface DefaultRouteUsageServiceOptions {
  readonly organisation: OrganisationReader;
  readonly activity: ActivityStore;
  readonly freshness: FreshnessService;
  readonly config: FootfallConfig;
  readonly nowMs: () => number;
}

interface RouteTally {
  readonly kind: RouteKind;
  deployments: number;
  readonly perInterval: Map<Day, number>;
}

function tallyOf(
  tallies: Map<string, RouteTally>,
  { routeId, routeKind }: RouteActivity,
): RouteTally {
  // Until all days have been classified again, one route can have two kinds.
  const key = JSON.stringify([routeId, routeKind]);
  const tally = tallies.get(key) ?? {
    kind: routeKind,
    deployments: 0,
    perInterval: new Map(),
  };
  tallies.set(key, tally);
  return tally;
}

export class DefaultRouteUsageService implements RouteUsageService {
  readonly #options: DefaultRouteUsageServiceOptions;

  constructor(options: DefaultRouteUsageServiceOptions) {
    this.#options = options;
  }

  async usage(query: ParsedRouteUsageQuery): Promise<RouteUsage> {
    const { config, freshness, nowMs, organisation } = this.#options;
    const today = dayOfInstant(nowMs(), config.timeZone);
    const window = resolveWindow(query, today);
    const intervals = resolveIntervals(window, query.interval);
    const snapshot = await organisation.read(
      rangeAround([window, ...intervals]),
    );
    const idsIn = (range: DayRange) =>
      new Set(
        snapshot.placeIn(range, query).placed.map(({ service }) => service.id),
      );
    const tallies = new Map<string, RouteTally>();
    await this.#tallyWindow(tallies, window, query, idsIn(window));
    await this.#tallyIntervals(tallies, intervals, query, idsIn);
    return {
      window,
      tier: query.tier,
      intervals: intervals.map(interval => ({
        ...interval,
        isComplete: interval.to <= today,
      })),
      routes: this.#presentRoutes(tallies, intervals),
      freshness: await freshness.freshness(),
    };
  }

  async #tallyWindow(
    tallies: Map<string, RouteTally>,
    window: DayRange,
    { tier }: ParsedRouteUsageQuery,
    serviceIds: ReadonlySet<number>,
  ) {
    const { activity } = this.#options;
    for (const row of await activity.routeActivity('quarter', window, tier)) {
      if (serviceIds.has(row.serviceId)) {
        tallyOf(tallies, row).deployments += row.deployments;
      }
    }
  }

  async #tallyIntervals(
    tallies: Map<string, RouteTally>,
    intervals: readonly DayRange[],
    { interval, tier }: ParsedRouteUsageQuery,
    idsIn: (range: DayRange) => ReadonlySet<number>,
  ) {
    const idsByStart = new Map(
      intervals.map(range => [range.from, idsIn(range)]),
    );
    const rows = await this.#options.activity.routeActivity(
      interval,
      rangeAround(intervals),
      tier,
    );
    for (const row of rows) {
      if (idsByStart.get(row.from)?.has(row.serviceId)) {
        const { perInterval } = tallyOf(tallies, row);
        perInterval.set(
          row.from,
          (perInterval.get(row.from) ?? 0) + row.deployments,
        );
      }
    }
  }

  #presentRoutes(
    tallies: ReadonlyMap<string, RouteTally>,
    intervals: readonly DayRange[],
  ): RouteUsage['routes'] {
    const titles = new Map(
      [unclassifiedRoute, ...this.#options.config.routes].map(
        ({ id, title }) => [id, title],
      ),
    );
    return [...tallies]
      .map(([key, { kind, deployments, perInterval }]) => {
        const [id]: string[] = JSON.parse(key);
        return {
          id,
          title: titles.get(id) ?? id,
          kind,
          deployments,
          perInterval: intervals.map(({ from }) => perInterval.get(from) ?? 0),
        };
      })
      .sort(
        (a, b) =>
          routeKinds.indexOf(a.kind) - routeKinds.indexOf(b.kind) ||
          b.deployments - a.deployments ||
          a.id.localeCompare(b.id),
      );
  }
}
