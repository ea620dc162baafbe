import {
  CalendarInterval,
  Day,
  DayRange,
  PersonInWindow,
  RouteKind,
  Tier,
  tilesOf,
} from '@footfall/backstage-plugin-footfall-common';
import { Knex } from 'knex';
import { inChunks } from '../database/chunks';
import { integerOf } from '../database/columns';
import { tableOf } from '../database/dialect';
import {
  PageActors,
  sumRoutes,
  uniteActors,
} from '../rollups/pages/ActivityPage';
import { findPages, PageRow } from '../rollups/pages/findPages';
import {
  ActivityStore,
  RouteActivity,
  ServiceDays,
  ServiceEvidenceRows,
} from './ActivityStore';

/** The stored keys of calendar intervals. */
const intervalColumns: Record<CalendarInterval, string> = {
  day: 'day',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
};

interface ActivityRow {
  service_id: number;
  starts: Day;
  route_id: string;
  route_kind: RouteKind;
  deployments: number | string;
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

/** Persons behind actors; whoever is not among them is a robot. */
function toPeople(
  actors: ReadonlyMap<number, PageActors>,
  persons: ReadonlyMap<number, string>,
): PersonInWindow[] {
  const people: PersonInWindow[] = [];
  for (const [serviceId, { deploying, bypassing }] of actors) {
    for (const actorId of deploying) {
      const personKey = persons.get(actorId);
      if (personKey !== undefined) {
        people.push({
          serviceId,
          personKey,
          hasBypassed: bypassing.has(actorId),
        });
      }
    }
  }
  return people;
}

export class DatabaseActivityStore implements ActivityStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async routeCounts(range: DayRange, tier: Tier) {
    const pages: Pick<PageRow, 'routes'>[] = await findPages(
      this.#knex,
      tilesOf(range),
    )
      .where({ tier })
      .select('routes');
    return sumRoutes(pages.map(({ routes }) => routes));
  }

  async routeCountsPer(
    interval: CalendarInterval,
    ranges: readonly DayRange[],
    tier: Tier,
  ) {
    const pages: Pick<PageRow, 'starts' | 'routes'>[] = await findPages(
      this.#knex,
      ranges.map(({ from }) => ({ interval, from })),
    )
      .where({ tier })
      .select('starts', 'routes');
    return new Map(
      pages.map(({ starts, routes }) => [starts, sumRoutes([routes])]),
    );
  }

  async routeActivity(
    interval: CalendarInterval,
    range: DayRange,
    tier: Tier,
  ): Promise<RouteActivity[]> {
    const column = intervalColumns[interval];
    const rows: ActivityRow[] = await this.#knex('rollup_routes')
      .where({ tier })
      .where('day', '>=', range.from)
      .where('day', '<', range.to)
      .groupBy(column, 'service_id', 'route_id', 'route_kind')
      .select(
        { starts: column },
        'service_id',
        'route_id',
        'route_kind',
        this.#knex.raw('sum(deployments) as deployments'),
      );
    return rows.map(row => ({
      serviceId: row.service_id,
      from: row.starts,
      routeId: row.route_id,
      routeKind: row.route_kind,
      deployments: integerOf(row.deployments),
    }));
  }

  async deployedWithin<A extends ServiceDays>(asked: readonly A[], tier: Tier) {
    if (asked.length === 0) {
      return new Set<A>();
    }
    const spans = asked.flatMap(({ serviceId, ranges }, ask) =>
      ranges.map(({ from, to }) => ({
        ask,
        service_id: serviceId,
        from_day: from,
        to_day: to,
      })),
    );
    const columns = {
      ask: 'integer',
      service_id: 'integer',
      from_day: 'text',
      to_day: 'text',
    } as const;
    const rows: { ask: number }[] = await this.#knex
      .from(tableOf(this.#knex, 'spans', columns, spans))
      .whereExists(
        this.#knex('rollup_routes')
          .select('day')
          .where({ tier })
          .whereRaw('rollup_routes.service_id = spans.service_id')
          .whereRaw('day >= spans.from_day and day < spans.to_day'),
      )
      .distinct('ask');
    return new Set(rows.map(({ ask }) => asked[ask]));
  }

  async people(ranges: readonly DayRange[], tier: Tier) {
    const persons: { id: number; person_key: string }[] = await this.#knex(
      'actors',
    )
      .where({ is_robot: false })
      .select('id', this.#knex.raw('coalesce(user_ref, name) as person_key'));
    const keys = new Map(persons.map(({ id, person_key }) => [id, person_key]));
    return Promise.all(
      ranges.map(async range => {
        const pages: Pick<PageRow, 'people'>[] = await findPages(
          this.#knex,
          tilesOf(range),
        )
          .where({ tier })
          .select('people');
        return toPeople(uniteActors(pages.map(({ people }) => people)), keys);
      }),
    );
  }

  async evidence(serviceIds: readonly number[], range: DayRange) {
    const evidence = new Map<number, ServiceEvidenceRows>();
    for (const chunk of inChunks(serviceIds)) {
      const [daysById, teams] = await Promise.all([
        this.#deploymentDays(chunk, range),
        this.#namedTeams(chunk, range.to),
      ]);
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

  // One text for each service: a row for each of its days would cost more to
  // hand over than to find.
  async #deploymentDays(
    serviceIds: readonly number[],
    range: DayRange,
  ): Promise<Map<number, Day[]>> {
    const days = this.#knex('rollup_reporters')
      .whereIn('service_id', serviceIds)
      .where('day', '>=', range.from)
      .where('day', '<', range.to)
      .distinct('service_id', 'day');
    const rows: { service_id: number; days: string }[] = await this.#knex
      .from(days.as('days'))
      .groupBy('service_id')
      .select(
        'service_id',
        this.#knex.raw(`string_agg(day, ',' order by day) as days`),
      );
    return new Map(
      rows.map(row => [row.service_id, row.days.split(',') as Day[]]),
    );
  }

  // Hardly ever does a service name another team than the day before, so that
  // only the days on which it does are handed over.
  async #namedTeams(
    serviceIds: readonly number[],
    before: Day,
  ): Promise<{ service_id: number; day: Day; team_ref: string }[]> {
    const named = this.#knex('rollup_teams')
      .whereIn('service_id', serviceIds)
      .where('day', '<', before)
      .select(
        'service_id',
        'day',
        'team_ref',
        this.#knex.raw(
          'lag(team_ref) over (partition by service_id order by day) as team_before',
        ),
      );
    return this.#knex
      .from(named.as('named'))
      .whereRaw('team_before is null or team_before <> team_ref')
      .orderBy('day')
      .select('service_id', 'day', 'team_ref');
  }
}
