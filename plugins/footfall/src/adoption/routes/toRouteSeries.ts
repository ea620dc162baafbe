import {
  Day,
  RouteKind,
  RouteUsage,
} from '@footfall/backstage-plugin-footfall-common';

/** A route as the chart and its table draw it. */
export interface RouteLayer {
  readonly id: string;
  readonly title: string;
  readonly kind: RouteKind;
  /** Routes of a kind share its colour; each next one is a shade paler. */
  readonly opacity: number;
  /** In the window. */
  readonly deployments: number;
  /** Of all deployments in the window; null where there were none. */
  readonly share: number | null;
}

/** Deployments of one week, by the index of their layer. */
export interface RouteWeek {
  readonly from: Day;
  readonly isComplete: boolean;
  readonly counts: readonly number[];
  readonly total: number;
}

/** Layers from the bottom up, and what each week puts on them. */
export interface RouteSeries {
  readonly layers: readonly RouteLayer[];
  readonly weeks: readonly RouteWeek[];
  /** In the window. */
  readonly deployments: number;
}

const PALER = 0.72;
const PALEST = 0.35;

const sumOf = (counts: readonly number[]) =>
  counts.reduce((sum, count) => sum + count, 0);

/**
 * Joins the usage over time with the usage in the window. A route that only
 * one of the two knows counts 0 in the other: both list whatever was used.
 */
export function toRouteSeries(
  overTime: RouteUsage,
  inWindow: RouteUsage,
): RouteSeries {
  const countInWindow = new Map(
    inWindow.routes.map(route => [route.id, route.deployments]),
  );
  const used = overTime.routes.filter(
    route => sumOf(route.perInterval) > 0 || countInWindow.get(route.id),
  );
  const deployments = sumOf([...countInWindow.values()]);
  const layers = used.map((route, index): RouteLayer => {
    const rank = used
      .slice(0, index)
      .filter(other => other.kind === route.kind).length;
    const count = countInWindow.get(route.id) ?? 0;
    return {
      id: route.id,
      title: route.title,
      kind: route.kind,
      opacity: Math.max(PALER ** rank, PALEST),
      deployments: count,
      share: deployments === 0 ? null : count / deployments,
    };
  });
  const weeks = overTime.intervals.map((interval, index): RouteWeek => {
    const counts = used.map(route => route.perInterval[index] ?? 0);
    return {
      from: interval.from,
      isComplete: interval.isComplete,
      counts,
      total: sumOf(counts),
    };
  });
  return { layers, weeks, deployments };
}
