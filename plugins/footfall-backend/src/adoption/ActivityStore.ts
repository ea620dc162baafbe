import {
  CalendarInterval,
  Day,
  DayRange,
  DeploymentEvidence,
  PersonInWindow,
  RouteCounts,
  RouteKind,
  Tier,
} from '@footfall/backstage-plugin-footfall-common';

/** Deployments of one service by one route in one calendar interval. */
export interface RouteActivity {
  readonly serviceId: number;
  /** First day of the interval. */
  readonly from: Day;
  readonly routeId: string;
  readonly routeKind: RouteKind;
  readonly deployments: number;
}

/** Days on which a service deployed, and the teams that its deployments named. */
export interface ServiceEvidenceRows {
  readonly deploymentDays: readonly Day[];
  readonly namedTeams: DeploymentEvidence['namedTeams'];
}

/** A service and some days. */
export interface ServiceDays {
  readonly serviceId: number;
  readonly ranges: readonly DayRange[];
}

/** The rollups, read by stored keys; ranges are half-open. */
export interface ActivityStore {
  /** Deployments by kind of route, by service id. */
  routeCounts(range: DayRange, tier: Tier): Promise<Map<number, RouteCounts>>;
  /** The same for each of some calendar intervals, by its first day. */
  routeCountsPer(
    interval: CalendarInterval,
    ranges: readonly DayRange[],
    tier: Tier,
  ): Promise<Map<Day, Map<number, RouteCounts>>>;
  routeActivity(
    interval: CalendarInterval,
    range: DayRange,
    tier: Tier,
  ): Promise<RouteActivity[]>;
  /** Those that deployed on one of their days. */
  deployedWithin<A extends ServiceDays>(
    asked: readonly A[],
    tier: Tier,
  ): Promise<ReadonlySet<A>>;
  /**
   * Who deployed in each of the ranges. A person whom two actors stand for is
   * there twice for a service.
   */
  people(
    ranges: readonly DayRange[],
    tier: Tier,
  ): Promise<readonly PersonInWindow[][]>;
  /** What the deployments of these services, in every tier, give evidence of. */
  evidence(
    serviceIds: readonly number[],
    range: DayRange,
  ): Promise<Map<number, ServiceEvidenceRows>>;
}
