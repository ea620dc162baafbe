import {
  addDays,
  adoptionPointsOf,
  AdoptionReport,
  AdoptionRow,
  AdoptionTrend,
  plateauOf,
  trendOf,
  TrendsQuery,
  trendsQuerySchema,
  TrendsReport,
} from '@footfall/backstage-plugin-footfall-common';
import { TODAY } from './organisation';

const WEEKS = 52;

function trendOfRow(report: AdoptionReport, row: AdoptionRow): AdoptionTrend {
  const whole = adoptionPointsOf(report, row).filter(point => point.isComplete);
  const percents = whole.map(({ figures }) =>
    figures.activeAdoption.value === null
      ? null
      : 100 * figures.activeAdoption.value,
  );
  const plateau = plateauOf(percents);
  return {
    key: row.key,
    title: row.title,
    trend: trendOf(percents),
    plateau: plateau && {
      ...plateau,
      since: whole[whole.length - plateau.weeks].from,
    },
  };
}

/** The trends of what the fixtures have deployed, week by week. */
export function fixtureTrends(
  query: TrendsQuery | undefined,
  adoption: (query: object) => AdoptionReport,
): TrendsReport {
  const { asOf = TODAY } = trendsQuerySchema.parse(query ?? {});
  const report = adoption({
    ...query,
    to: asOf,
    interval: 'week',
    seriesFrom: addDays(asOf, -7 * WEEKS),
  });
  return {
    total: trendOfRow(report, report.total),
    rows: report.rows.map(row => trendOfRow(report, row)),
  };
}
