import {
  AdoptionReport,
  AdoptionRow,
  AdoptionTable,
  Day,
  dayOfInstant,
  DayRange,
  ParsedAdoptionQuery,
  PersonInWindow,
  rangeBefore,
  RouteCounts,
  tabulateAdoption,
} from '@footfall/backstage-plugin-footfall-common';
import { CatalogHistoryService } from '../catalog/CatalogHistoryService';
import { FootfallConfig } from '../config';
import { pageOf } from '../paging/pages';
import { sortBy } from '../paging/sortBy';
import { ActivityStore } from './ActivityStore';
import { FreshnessService } from './FreshnessService';
import { OrganisationReader } from './OrganisationReader';
import { OrganisationSnapshot } from './OrganisationSnapshot';
import {
  IntervalTable,
  PresentationContext,
  presentRows,
  presentTotal,
} from './presentAdoption';
import { rangeAround, resolveIntervals, resolveWindow } from './resolveWindow';

export interface AdoptionService {
  /**
   * Counts and figures by row, with the window before and, where an interval is
   * asked for, a series.
   *
   * @throws InputError where the window, the series or the cursor makes no sense.
   */
  report(query: ParsedAdoptionQuery): Promise<AdoptionReport>;
}

export interface DefaultAdoptionServiceOptions {
  readonly organisation: OrganisationReader;
  readonly catalog: CatalogHistoryService;
  readonly activity: ActivityStore;
  readonly freshness: FreshnessService;
  readonly config: FootfallConfig;
  readonly nowMs: () => number;
}

const noRoutes: ReadonlyMap<number, RouteCounts> = new Map();

function sortRows(
  rows: readonly AdoptionRow[],
  { sort, order }: Pick<ParsedAdoptionQuery, 'sort' | 'order'>,
): AdoptionRow[] {
  const valueOf = (row: AdoptionRow) =>
    sort === 'title' || sort === 'known' || sort === 'deployments'
      ? row[sort]
      : row.figures[sort].value;
  return sortBy(rows, order, valueOf, row => row.key);
}

export class DefaultAdoptionService implements AdoptionService {
  readonly #options: DefaultAdoptionServiceOptions;

  constructor(options: DefaultAdoptionServiceOptions) {
    this.#options = options;
  }

  async report(query: ParsedAdoptionQuery): Promise<AdoptionReport> {
    const { config, nowMs, freshness, catalog } = this.#options;
    const today = dayOfInstant(nowMs(), config.timeZone);
    const window = resolveWindow(query, today);
    const previous = rangeBefore(window);
    const intervals = this.#intervalsOf(query, window);
    const snapshot = await this.#options.organisation.read(
      rangeAround([previous, window, ...(intervals ?? [])]),
    );
    const tables = {
      current: await this.#tableOf(snapshot, window, query),
      previous: await this.#tableOf(snapshot, previous, query),
      series: intervals && (await this.#seriesOf(snapshot, intervals, query)),
    };
    const { services } = await catalog.history();
    const titles = new Map(services.map(({ ref, title }) => [ref, title]));
    const context: PresentationContext = {
      by: query.by,
      tree: snapshot.placeIn(window, query).tree,
      titleOfService: ref => titles.get(ref),
      organisation: config.organisation,
      policy: config.people,
      today,
    };
    const rows = sortRows(presentRows(tables, context), query);
    const { items, page } = pageOf(rows, query);
    return {
      window,
      timeZone: config.timeZone,
      tier: query.tier,
      by: query.by,
      total: presentTotal(tables, context),
      rows: items,
      page,
      freshness: await freshness.freshness(),
    };
  }

  #intervalsOf(query: ParsedAdoptionQuery, window: DayRange) {
    return query.interval
      ? resolveIntervals(
          { from: query.seriesFrom ?? window.from, to: window.to },
          query.interval,
        )
      : null;
  }

  async #tableOf(
    snapshot: OrganisationSnapshot,
    range: DayRange,
    query: ParsedAdoptionQuery,
  ): Promise<AdoptionTable> {
    const { activity } = this.#options;
    return this.#tabulate(snapshot, range, query, {
      routes: await activity.routeCounts(range, query.tier),
      people: await activity.people(range, query.tier),
    });
  }

  async #seriesOf(
    snapshot: OrganisationSnapshot,
    intervals: readonly DayRange[],
    query: ParsedAdoptionQuery,
  ): Promise<IntervalTable[]> {
    const perInterval: ReadonlyMap<
      Day,
      ReadonlyMap<number, RouteCounts>
    > = query.interval
      ? await this.#options.activity.routeCountsPer(
          query.interval,
          rangeAround(intervals),
          query.tier,
        )
      : new Map();
    return intervals.map(interval => ({
      interval,
      table: this.#tabulate(snapshot, interval, query, {
        routes: perInterval.get(interval.from) ?? noRoutes,
        people: null,
      }),
    }));
  }

  #tabulate(
    snapshot: OrganisationSnapshot,
    range: DayRange,
    query: ParsedAdoptionQuery,
    activity: {
      routes: ReadonlyMap<number, RouteCounts>;
      people: readonly PersonInWindow[] | null;
    },
  ): AdoptionTable {
    return tabulateAdoption(
      { ...snapshot.placeIn(range, query), ...activity },
      query.by,
      snapshot.groupTypes,
    );
  }
}
