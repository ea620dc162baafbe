import {
  AdoptionReport,
  AdoptionRow,
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
import {
  PresentationContext,
  presentRows,
  presentTotal,
} from './presentAdoption';
import { titlesOfRows } from './titlesOfRows';
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
  readonly tabulator: AdoptionTabulator;
  readonly freshness: FreshnessService;
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
    const [[current, before], series, fresh] = await Promise.all([
      tabulator.windows(snapshot, [window, previous], query),
      intervals && query.interval
        ? tabulator.series(snapshot, intervals, query.interval, query)
        : null,
      freshness.freshness(),
    ]);
    const tables = { current, previous: before, series };
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
      freshness: fresh,
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
}
