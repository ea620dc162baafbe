import {
  Day,
  DayRange,
  noRouteCounts,
  PlacedService,
  RouteCounts,
  ServiceRow,
  ServiceWeek,
  stateOf,
  TeamTree,
} from '@footfall/backstage-plugin-footfall-common';
import { optionalInstantOf } from '../database/columns';

/** One week, for all services. */
export interface WeekActivity {
  readonly week: DayRange;
  readonly knownIds: ReadonlySet<number>;
  readonly routes: ReadonlyMap<number, RouteCounts>;
}

function presentWeek(
  serviceId: number,
  { week, knownIds, routes }: WeekActivity,
  today: Day,
): ServiceWeek {
  const deployments = routes.get(serviceId) ?? noRouteCounts;
  return {
    ...week,
    isComplete: week.to <= today,
    state: knownIds.has(serviceId) ? stateOf(deployments) : null,
    deployments,
  };
}

export function presentService(
  { service, isRegistered, ownerRef, type }: PlacedService,
  context: {
    readonly tree: TeamTree;
    readonly routes: ReadonlyMap<number, RouteCounts>;
    readonly lastDeployedMs: ReadonlyMap<number, number>;
    readonly weeks: readonly WeekActivity[];
    readonly today: Day;
  },
): ServiceRow {
  const deployments = context.routes.get(service.id) ?? noRouteCounts;
  return {
    ref: service.ref,
    title: service.title,
    type,
    isRegistered,
    owner:
      ownerRef === null
        ? null
        : {
            ref: ownerRef,
            title: context.tree.teams.get(ownerRef)?.title ?? ownerRef,
          },
    state: stateOf(deployments),
    deployments,
    lastDeployedAt: optionalInstantOf(
      context.lastDeployedMs.get(service.id) ?? null,
    ),
    weeks: context.weeks.map(week =>
      presentWeek(service.id, week, context.today),
    ),
  };
}
