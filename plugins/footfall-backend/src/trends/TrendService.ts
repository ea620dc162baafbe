import {
  addDays,
  AdoptionTally,
  AdoptionTrend,
  CalendarInterval,
  Day,
  dayOfInstant,
  intervalsIn,
  isRowWithin,
  ParsedTrendsQuery,
  plateauOf,
  startOfInterval,
  TrendsReport,
  trendOf,
  WeeklyValue,
} from '@footfall/backstage-plugin-footfall-common';
import { AdoptionTabulator } from '../adoption/AdoptionTabulator';
import { OrganisationReader } from '../adoption/OrganisationReader';
import { IntervalTable } from '../adoption/presentAdoption';
import { rangeAround } from '../adoption/resolveWindow';
import { titlesOfRows } from '../adoption/titlesOfRows';
import { CatalogHistoryService } from '../catalog/CatalogHistoryService';
import { FootfallConfig } from '../config';

export interface TrendService {
  /** Where active adoption is going, and since when it has not moved. */
  report(query: ParsedTrendsQuery): Promise<TrendsReport>;
}

export interface DefaultTrendServiceOptions {
  readonly organisation: OrganisationReader;
  readonly catalog: CatalogHistoryService;
  readonly tabulator: AdoptionTabulator;
  readonly config: FootfallConfig;
  readonly nowMs: () => number;
}

/** A plateau is looked for in this many whole weeks. */
const WEEKS = 104;
const WEEK: CalendarInterval = 'week';

function activePercentOf(tally: AdoptionTally | undefined): WeeklyValue {
  return tally && tally.counts.known > 0
    ? (100 * (tally.counts.paved + tally.counts.mixed)) / tally.counts.known
    : null;
}

/** Weeks before the first deployment say nothing and are no weeks of a trend. */
function sinceFirstDeployment(
  series: readonly IntervalTable[],
): readonly IntervalTable[] {
  const first = series.findIndex(
    ({ table }) => table.total.counts.deployments > 0,
  );
  return first === -1 ? [] : series.slice(first);
}

function trendOfRow(
  key: string,
  title: string,
  series: readonly IntervalTable[],
  tallyIn: (week: IntervalTable) => AdoptionTally | undefined,
): AdoptionTrend {
  const weeks = series.map(week => activePercentOf(tallyIn(week)));
  const plateau = plateauOf(weeks);
  return {
    key,
    title,
    trend: trendOf(weeks),
    plateau: plateau && {
      ...plateau,
      since: series[series.length - plateau.weeks].interval.from,
    },
  };
}

export class DefaultTrendService implements TrendService {
  readonly #options: DefaultTrendServiceOptions;

  constructor(options: DefaultTrendServiceOptions) {
    this.#options = options;
  }

  async report(query: ParsedTrendsQuery): Promise<TrendsReport> {
    const { catalog, config, organisation, tabulator } = this.#options;
    // The week that has not ended never enters a trend.
    const end = startOfInterval(this.#dayOf(query), WEEK);
    const weeks = intervalsIn(
      { from: addDays(end, -7 * WEEKS), to: end },
      WEEK,
    );
    const snapshot = await organisation.read(rangeAround(weeks));
    const series = sinceFirstDeployment(
      await tabulator.series(snapshot, weeks, WEEK, query),
    );
    const lastWeek = weeks[weeks.length - 1];
    const { tree } = snapshot.placeIn(lastWeek, query);
    const titleOf = titlesOfRows(
      query.by,
      tree,
      await catalog.history(),
      config.organisation,
    );
    const keys = [...(series[series.length - 1]?.table.rows.keys() ?? [])];
    return {
      total: trendOfRow(
        'organisation',
        config.organisation,
        series,
        ({ table }) => table.total,
      ),
      rows: keys
        .filter(key => isRowWithin(query, query.by, key, tree))
        .map(key =>
          trendOfRow(key, titleOf(key), series, ({ table }) =>
            table.rows.get(key),
          ),
        ),
    };
  }

  #dayOf({ asOf }: ParsedTrendsQuery): Day {
    const { config, nowMs } = this.#options;
    const today = dayOfInstant(nowMs(), config.timeZone);
    return asOf !== undefined && asOf < today ? asOf : today;
  }
}
