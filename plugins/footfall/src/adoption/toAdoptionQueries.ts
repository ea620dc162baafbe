import {
  addDays,
  AdoptionQuery,
  Day,
  DayRange,
  daysBetween,
  FilterOptions,
  rangeBefore,
  RouteUsageQuery,
  TrendsQuery,
} from '@footfall/backstage-plugin-footfall-common';
import { AdoptionFilters, resolveWindow } from '../filters/AdoptionFilters';

const LINE_DAYS = 548;
/** Weeks in the strip of a row. */
export const STRIP_WEEKS = 26;
// More rows than this do not help anybody who reads them.
const MAX_ROWS = 500;

/** The window that figures are compared with. */
export interface Comparison {
  /** How many days it has, as the window does. */
  readonly days: number;
  /**
   * The first day with deployments, where that lies after the window's begin:
   * figures of it are no measure of what came after.
   */
  readonly tooEarlyFor: Day | null;
}

/** What an adoption screen asks the backend. */
export interface AdoptionQueries {
  readonly window: DayRange;
  readonly comparison: Comparison;
  /** The window, and as much before it as the lines over time show. */
  readonly line: DayRange;
  readonly total: AdoptionQuery;
  readonly rows: AdoptionQuery;
  readonly trends: TrendsQuery;
  readonly routesInWindow: RouteUsageQuery;
  readonly routesOverTime: RouteUsageQuery;
}

const earlier = (a: Day, b: Day) => (a < b ? a : b);
const later = (a: Day, b: Day) => (a > b ? a : b);

function comparisonOf(window: DayRange, firstDay: Day | null): Comparison {
  const before = rangeBefore(window);
  return {
    days: daysBetween(window.from, window.to),
    tooEarlyFor: firstDay !== null && before.from < firstDay ? firstDay : null,
  };
}

function lineOf(window: DayRange, firstDay: Day | null): DayRange {
  const yearAndHalf = addDays(window.to, -LINE_DAYS);
  // There is nothing to draw before the first deployment.
  const from = later(yearAndHalf, firstDay ?? yearAndHalf);
  return { from: earlier(from, window.from), to: window.to };
}

/**
 * The questions behind an adoption screen: everything in its window, and over
 * the year and a half up to its end.
 */
export function toAdoptionQueries(
  filters: AdoptionFilters,
  options: Pick<FilterOptions, 'today' | 'firstDay'>,
): AdoptionQueries {
  const window = resolveWindow(filters.window, options.today);
  const line = lineOf(window, options.firstDay);
  const { tier, team, type, by } = filters;
  const narrowed = { tier, team, type };
  return {
    window,
    comparison: comparisonOf(window, options.firstDay),
    line,
    total: {
      ...narrowed,
      ...window,
      by: 'organisation',
      interval: 'week',
      seriesFrom: line.from,
    },
    rows: {
      ...narrowed,
      ...window,
      by,
      interval: 'week',
      seriesFrom: earlier(addDays(window.to, -7 * STRIP_WEEKS), window.from),
      limit: MAX_ROWS,
    },
    trends: { ...narrowed, by, asOf: window.to },
    routesInWindow: { ...narrowed, ...window, interval: 'month' },
    routesOverTime: { ...narrowed, ...line, interval: 'week' },
  };
}
