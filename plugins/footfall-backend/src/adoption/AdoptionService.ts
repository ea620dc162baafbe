import {
  AdoptionReport,
  AdoptionRow,
  Day,
  dayOfInstant,
  DayRange,
  ParsedAdoptionQuery,
  rangeBefore,
} from '@footfall/backstage-plugin-footfall-common';
import { CatalogHistoryService } from '../catalog/CatalogHistoryService';
import { FootfallConfig } from '../config';
import { pageOf } from '../paging/pages';
import { sortBy } from '../paging/sortBy';
import { AdoptionTabulator } from './AdoptionTabulator';
import { FreshnessService } from './FreshnessService';
import { OrganisationReader } from './OrganisationReader';
import { OrganisationSnapshot } from './OrganisationSnapshot';
import {
  PresentationContext,
  presentRows,
  presentSeries,
  presentTotal,
  presentWouldStay,
} from './presentAdoption';
import { WouldStayReader } from './WouldStayReader';
import { titlesOfRows } from './titlesOfRows';
import {
  assertPointsFit,
  rangeAround,
  resolveIntervals,
  resolveWindow,
} from './resolveWindow';

export interface AdoptionService {
  /**
   * Counts and figures by row, with the window before and, where an interval is
   * asked for, a series.
   *
   * @throws InputError where the window, the series or the cursor makes no
   * sense, or where there are too many points to answer with.
   */
  report(query: ParsedAdoptionQuery): Promise<AdoptionReport>;
}

export interface DefaultAdoptionServiceOptions {
  readonly organisation: OrganisationReader;
  readonly catalog: CatalogHistoryService;
  readonly tabulator: AdoptionTabulator;
  readonly freshness: FreshnessService;
  readonly wouldStay: WouldStayReader;
  readonly config: FootfallConfig;
  readonly nowMs: () => number;
}

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
    const { config, nowMs, freshness, catalog, tabulator } = this.#options;
    const today = dayOfInstant(nowMs(), config.timeZone);
    const window = resolveWindow(query, today);
    const previous = rangeBefore(window);
    const intervals = this.#intervalsOf(query, window);
    const snapshot = await this.#options.organisation.read(
      rangeAround([previous, window, ...(intervals ?? [])]),
    );
    const [
      [current, before],
      fresh,
      [stayNow, stayBefore, ...stayPerInterval],
    ] = await Promise.all([
      tabulator.windows(snapshot, [window, previous], query),
      freshness.freshness(),
      this.#readAnswers(
        query,
        [window, previous, ...(intervals ?? [])].map(({ to }) => to),
      ),
    ]);
    const tables = { current, previous: before };
    const { tree } = snapshot.placeIn(window, query);
    const context: PresentationContext = {
      by: query.by,
      filter: query,
      tree,
      titleOf: titlesOfRows(
        query.by,
        tree,
        await catalog.history(),
        config.organisation,
      ),
      organisation: config.organisation,
      policy: config.people,
      wouldStay: { current: stayNow, previous: stayBefore },
    };
    const rows = sortRows(presentRows(tables, context), query);
    const { items, page } = pageOf(rows, query);
    const series = await this.#series(snapshot, intervals, query, items);
    return {
      window,
      timeZone: config.timeZone,
      tier: query.tier,
      by: query.by,
      intervals:
        intervals?.map(({ from, to }) => ({
          from,
          to,
          isComplete: to <= today,
        })) ?? null,
      total: {
        ...presentTotal(tables, context),
        perInterval: series && presentSeries(series, table => table.total),
        wouldStayPerInterval:
          series && presentWouldStay(series, stayPerInterval),
      },
      rows: items.map(row => ({
        ...row,
        perInterval:
          series && presentSeries(series, table => table.rows.get(row.key)),
      })),
      page,
      freshness: fresh,
    };
  }

  /**
   * People are asked, and types of services are not: narrowed to a type that one
   * team alone has, everything counted together would be what that team answered.
   */
  async #readAnswers({ type }: ParsedAdoptionQuery, ends: readonly Day[]) {
    return type === undefined
      ? this.#options.wouldStay.read(ends)
      : ends.map(() => null);
  }

  /** Points are counted for the rows of one page, and for no other. */
  async #series(
    snapshot: OrganisationSnapshot,
    intervals: readonly DayRange[] | null,
    query: ParsedAdoptionQuery,
    rows: readonly AdoptionRow[],
  ) {
    if (!intervals || !query.interval) {
      return null;
    }
    assertPointsFit(rows.length, intervals.length);
    const keys = new Set(rows.map(({ key }) => key));
    return this.#options.tabulator.series(
      snapshot,
      intervals,
      query.interval,
      query,
      key => keys.has(key),
    );
  }

  #intervalsOf(query: ParsedAdoptionQuery, window: DayRange) {
    return query.interval
      ? resolveIntervals(
          { from: query.seriesFrom ?? window.from, to: window.to },
          query.interval,
        )
      : null;
  }
}
