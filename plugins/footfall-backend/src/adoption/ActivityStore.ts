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

/** The rollups, read by stored keys; ranges are half-open. */
export interface ActivityStore {
  /** Deployments by kind of route, by service id. */
  routeCounts(range: DayRange, tier: Tier): Promise<Map<number, RouteCounts>>;
  /** The same for each calendar interval, by its first day. */
  routeCountsPer(
    interval: CalendarInterval,
    range: DayRange,
    tier: Tier,
    serviceIds?: readonly number[],
  ): Promise<Map<Day, Map<number, RouteCounts>>>;
  routeActivity(
    interval: CalendarInterval,
    range: DayRange,
    tier: Tier,
  ): Promise<RouteActivity[]>;
  /** Days of any of the ranges on which services deployed, by service id. */
  deploymentDays(
    serviceIds: readonly number[],
    ranges: readonly DayRange[],
    tier: Tier,
  ): Promise<Map<number, Day[]>>;
  people(range: DayRange, tier: Tier): Promise<PersonInWindow[]>;
  /** What the deployments of these services, in every tier, give evidence of. */
  evidence(
    serviceIds: readonly number[],
    range: DayRange,
  ): Promise<Map<number, ServiceEvidenceRows>>;
  /** Grows with every replaced day. */
  version(): Promise<number>;
}
