import {
  CalendarInterval,
  Day,
  DayRange,
  noRouteCounts,
  PersonInWindow,
  RouteCounts,
  RouteKind,
  Tier,
} from '@footfall/backstage-plugin-footfall-common';
import { Knex } from 'knex';
import { inChunks } from '../database/chunks';
import { booleanOf, integerOf } from '../database/columns';
import { readCounter } from '../database/counters';
import {
  ActivityStore,
  RouteActivity,
  ServiceEvidenceRows,
} from './ActivityStore';

/** The stored keys of calendar intervals. */
const intervalColumns: Record<CalendarInterval, string> = {
  day: 'day',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
};

interface CountRow {
  service_id: number;
  route_kind: RouteKind;
  deployments: number | string;
}

function addCount(counts: Map<number, RouteCounts>, row: CountRow) {
  const before = counts.get(row.service_id) ?? noRouteCounts;
  counts.set(row.service_id, {
    ...before,
    [row.route_kind]: before[row.route_kind] + integerOf(row.deployments),
  });
}

function groupByService<R extends { service_id: number }, T>(
  rows: readonly R[],
  valueOf: (row: R) => T,
): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const row of rows) {
    const group = groups.get(row.service_id);
    if (group) {
      group.push(valueOf(row));
    } else {
      groups.set(row.service_id, [valueOf(row)]);
    }
  }
  return groups;
}

export class DatabaseActivityStore implements ActivityStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async routeCounts(range: DayRange, tier: Tier) {
    const rows: CountRow[] = await this.#routesIn(range, tier)
      .groupBy('service_id', 'route_kind')
      .select('service_id', 'route_kind', this.#sumOfDeployments());
    const counts = new Map<number, RouteCounts>();
    rows.forEach(row => addCount(counts, row));
    return counts;
  }

  async routeCountsPer(
    interval: CalendarInterval,
    range: DayRange,
    tier: Tier,
    serviceIds?: readonly number[],
  ) {
    const column = intervalColumns[interval];
    const query = this.#routesIn(range, tier)
      .groupBy(column, 'service_id', 'route_kind')
      .select(
        { starts: column },
        'service_id',
        'route_kind',
        this.#sumOfDeployments(),
      );
    if (serviceIds) {
      query.whereIn('service_id', serviceIds);
    }
    const rows: (CountRow & { starts: Day })[] = await query;
    const perInterval = new Map<Day, Map<number, RouteCounts>>();
    for (const row of rows) {
      const counts = perInterval.get(row.starts) ?? new Map();
      addCount(counts, row);
      perInterval.set(row.starts, counts);
    }
    return perInterval;
  }

  async routeActivity(
    interval: CalendarInterval,
    range: DayRange,
    tier: Tier,
  ): Promise<RouteActivity[]> {
    const column = intervalColumns[interval];
    const rows: (CountRow & { starts: Day; route_id: string })[] =
      await this.#routesIn(range, tier)
        .groupBy(column, 'service_id', 'route_id', 'route_kind')
        .select(
          { starts: column },
          'service_id',
          'route_id',
          'route_kind',
          this.#sumOfDeployments(),
        );
    return rows.map(row => ({
      serviceId: row.service_id,
      from: row.starts,
      routeId: row.route_id,
      routeKind: row.route_kind,
      deployments: integerOf(row.deployments),
    }));
  }

  async deploymentDays(
    serviceIds: readonly number[],
    ranges: readonly DayRange[],
    tier: Tier,
  ) {
    const days = new Map<number, Day[]>();
    for (const chunk of inChunks(serviceIds)) {
      const rows: { service_id: number; day: Day }[] = await this.#knex(
        'rollup_routes',
      )
        .where({ tier })
        .whereIn('service_id', chunk)
        .where(query =>
          ranges.forEach(({ from, to }) =>
            query.orWhere(within =>
              within.where('day', '>=', from).where('day', '<', to),
            ),
          ),
        )
        .distinct('service_id', 'day');
      groupByService(rows, row => row.day).forEach((found, serviceId) =>
        days.set(serviceId, found),
      );
    }
    return days;
  }

  async people(range: DayRange, tier: Tier): Promise<PersonInWindow[]> {
    const rows: {
      service_id: number;
      person_key: string;
      has_bypassed: number | boolean;
    }[] = await this.#knex('rollup_actors')
      .join('actors', 'actors.id', 'rollup_actors.actor_id')
      .where({ tier, is_robot: false })
      .where('day', '>=', range.from)
      .where('day', '<', range.to)
      .groupByRaw('service_id, coalesce(user_ref, name)')
      .select(
        'service_id',
        this.#knex.raw('coalesce(user_ref, name) as person_key'),
        this.#knex.raw('max(bypass_deployments) as has_bypassed'),
      );
    return rows.map(row => ({
      serviceId: row.service_id,
      personKey: row.person_key,
      hasBypassed: booleanOf(integerOf(Number(row.has_bypassed))),
    }));
  }

  async evidence(serviceIds: readonly number[], range: DayRange) {
    const evidence = new Map<number, ServiceEvidenceRows>();
    for (const chunk of inChunks(serviceIds)) {
      const days: { service_id: number; day: Day }[] = await this.#knex(
        'rollup_routes',
      )
        .whereIn('service_id', chunk)
        .where('day', '>=', range.from)
        .where('day', '<', range.to)
        .distinct('service_id', 'day')
        .orderBy('day');
      const teams: { service_id: number; day: Day; team_ref: string }[] =
        await this.#knex('rollup_teams')
          .whereIn('service_id', chunk)
          .where('day', '<', range.to)
          .orderBy('day');
      const daysById = groupByService(days, row => row.day);
      const teamsById = groupByService(teams, row => ({
        day: row.day,
        teamRef: row.team_ref,
      }));
      for (const serviceId of chunk) {
        evidence.set(serviceId, {
          deploymentDays: daysById.get(serviceId) ?? [],
          namedTeams: teamsById.get(serviceId) ?? [],
        });
      }
    }
    return evidence;
  }

  async version() {
    return readCounter(this.#knex, 'rollups');
  }

  #routesIn(range: DayRange, tier: Tier) {
    return this.#knex('rollup_routes')
      .where({ tier })
      .where('day', '>=', range.from)
      .where('day', '<', range.to);
  }

  #sumOfDeployments() {
    return this.#knex.raw('sum(deployments) as deployments');
  }
}
