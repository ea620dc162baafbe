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
import { rangeAround } from './resolveWindow';

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

  /** One window, with the people in it. */
  async window(
    snapshot: OrganisationSnapshot,
    range: DayRange,
    query: TableQuery,
  ): Promise<AdoptionTable> {
    const placed = snapshot.placeIn(range, query);
    const mandated = await this.#mandates.read([placed], query.tier);
    return this.#tabulate(snapshot, placed, mandated, query, {
      routes: await this.#activity.routeCounts(range, query.tier),
      people: await this.#activity.people(range, query.tier),
    });
  }

  /** Calendar intervals; people are not counted for each of them. */
  async series(
    snapshot: OrganisationSnapshot,
    intervals: readonly DayRange[],
    interval: CalendarInterval,
    query: TableQuery,
  ): Promise<IntervalTable[]> {
    const placed = intervals.map(range => snapshot.placeIn(range, query));
    const mandated = await this.#mandates.read(placed, query.tier);
    const routes = await this.#activity.routeCountsPer(
      interval,
      rangeAround(intervals),
      query.tier,
    );
    return intervals.map((range, index) => ({
      interval: range,
      table: this.#tabulate(snapshot, placed[index], mandated, query, {
        routes: routes.get(range.from) ?? noRoutes,
        people: null,
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
    }: {
      routes: ReadonlyMap<number, RouteCounts>;
      people: readonly PersonInWindow[] | null;
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
    );
  }
}
