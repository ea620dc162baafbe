import {
  AdoptionTable,
  CalendarInterval,
  DayRange,
  ParsedAdoptionQuery,
  PersonInWindow,
  RouteCounts,
  tabulateAdoption,
} from '@footfall/backstage-plugin-footfall-common';
import { ActivityStore } from './ActivityStore';
import { MandatedServices, MandateReader } from './MandateReader';
import { OrganisationSnapshot, PlacedWindow } from './OrganisationSnapshot';
import { IntervalTable } from './presentAdoption';

/** What narrows a table, and what its rows stand for. */
export type TableQuery = Pick<
  ParsedAdoptionQuery,
  'by' | 'tier' | 'team' | 'type'
>;

const noRoutes: ReadonlyMap<number, RouteCounts> = new Map();

/** Counts windows, each with the services that were known in it. */
export class AdoptionTabulator {
  readonly #activity: ActivityStore;
  readonly #mandates: MandateReader;

  constructor(options: { activity: ActivityStore; mandates: MandateReader }) {
    this.#activity = options.activity;
    this.#mandates = options.mandates;
  }

  /** Windows, with the people in each. */
  async windows(
    snapshot: OrganisationSnapshot,
    ranges: readonly DayRange[],
    query: TableQuery,
  ): Promise<AdoptionTable[]> {
    const placed = ranges.map(range => snapshot.placeIn(range, query));
    const [mandated, people, routes] = await Promise.all([
      this.#mandates.read(placed, query.tier),
      this.#activity.people(ranges, query.tier),
      Promise.all(
        ranges.map(range => this.#activity.routeCounts(range, query.tier)),
      ),
    ]);
    return placed.map((window, index) =>
      this.#tabulate(snapshot, window, mandated, query, {
        routes: routes[index],
        people: people[index],
      }),
    );
  }

  /**
   * Calendar intervals; people are not counted for each of them.
   *
   * @param isWanted - whether a row is to be counted; by default each is
   */
  async series(
    snapshot: OrganisationSnapshot,
    intervals: readonly DayRange[],
    interval: CalendarInterval,
    query: TableQuery,
    isWanted?: (rowKey: string) => boolean,
  ): Promise<IntervalTable[]> {
    const placed = intervals.map(range => snapshot.placeIn(range, query));
    const [mandated, routes] = await Promise.all([
      this.#mandates.read(placed, query.tier),
      this.#activity.routeCountsPer(interval, intervals, query.tier),
    ]);
    return intervals.map((range, index) => ({
      interval: range,
      table: this.#tabulate(snapshot, placed[index], mandated, query, {
        routes: routes.get(range.from) ?? noRoutes,
        people: null,
        isWanted,
      }),
    }));
  }

  #tabulate(
    snapshot: OrganisationSnapshot,
    { placed, tree, window }: PlacedWindow,
    mandated: MandatedServices,
    query: TableQuery,
    {
      routes,
      people,
      isWanted,
    }: {
      routes: ReadonlyMap<number, RouteCounts>;
      people: readonly PersonInWindow[] | null;
      isWanted?: (rowKey: string) => boolean;
    },
  ): AdoptionTable {
    return tabulateAdoption(
      {
        placed,
        tree,
        routes,
        people,
        mandatedIds: mandated.idsIn(window, routes),
      },
      query.by,
      snapshot.groupTypes,
      isWanted,
    );
  }
}
