/** @public */
export const routeKinds = ['paved', 'legacy', 'bypass', 'unknown'] as const;

/**
 * The kind of a way that a deployment took: a golden path of the platform,
 * another sanctioned way, around the platform, or it could not be told.
 *
 * @public
 */
export type RouteKind = (typeof routeKinds)[number];

/**
 * A way into an environment.
 *
 * @public
 */
export interface Route {
  readonly id: string;
  readonly title: string;
  readonly kind: RouteKind;
  /** The entity ref of the template that leads to this route, if there is one. */
  readonly goldenPath: string | null;
}

/**
 * The route of a deployment that no rule matched.
 *
 * @public
 */
export const unclassifiedRoute: Route = {
  id: 'unclassified',
  title: 'Not classified',
  kind: 'unknown',
  goldenPath: null,
};

/**
 * Deployments by kind of route.
 *
 * @public
 */
export type RouteCounts = Readonly<Record<RouteKind, number>>;

/** @public */
export const noRouteCounts: RouteCounts = {
  paved: 0,
  legacy: 0,
  bypass: 0,
  unknown: 0,
};

/** @public */
export function addRouteCounts(a: RouteCounts, b: RouteCounts): RouteCounts {
  return {
    paved: a.paved + b.paved,
    legacy: a.legacy + b.legacy,
    bypass: a.bypass + b.bypass,
    unknown: a.unknown + b.unknown,
  };
}

/** @public */
export function totalOf(counts: RouteCounts): number {
  return counts.paved + counts.legacy + counts.bypass + counts.unknown;
}
