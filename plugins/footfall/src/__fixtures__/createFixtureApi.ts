import {
  addDays,
  AdoptionQuery,
  adoptionQuerySchema,
  AdoptionReport,
  AdoptionRow,
  Day,
  DayRange,
  FilterOptions,
  FootfallApi,
  intervalsIn,
  lastWholeDays,
  PeopleQuery,
  PeopleReport,
  PipelineStatus,
  rangeBefore,
  RouteUsage,
  RouteUsageQuery,
  routeUsageQuerySchema,
  ServiceDetail,
  ServiceRow,
  ServicesPage,
  ServicesQuery,
  servicesQuerySchema,
  stateOf,
  TrustQuery,
  trustQuerySchema,
  TrustReport,
} from '@footfall/backstage-plugin-footfall-common';
import { createFixtureCosts } from './createFixtureCosts';
import { createFixtureIncidents } from './createFixtureIncidents';
import { createFixtureMandates } from './createFixtureMandates';
import { createFixtureTargets } from './createFixtureTargets';
import { FixtureHistory } from './FixtureHistory';
import { FixtureIncidents } from './FixtureIncidents';
import { FixtureMandates } from './FixtureMandates';
import { createFixturePeople } from './fixturePeople';
import { FixtureSources } from './FixtureSources';
import { createFixtureTrust } from './fixtureTrust';
import { FixtureMeasures, FixtureTargets } from './FixtureTargets';
import { measureFixture, measureFixtureSeries } from './measureFixture';
import { noSurveys } from './noSurveys';
import {
  fewTeams,
  FIRST_DAY,
  FixtureService,
  FixtureTeam,
  manyTeams,
  servicesOf,
  TODAY,
} from './organisation';
import { fixtureRoutes } from './routes';
import { createFixtureRatings } from './fixtureRatings';
import { fixtureDigest } from './fixtureDigest';
import { fixtureTrends } from './fixtureTrends';

/** How much a made-up organisation has deployed. */
export type FixtureSize = 'none' | 'few' | 'many';

const FEW_FIRST_DAY = addDays(TODAY, -40);
const LAST_DEPLOYMENTS = 10;

const sourcesOf: Record<FixtureSize, { sources: number; rejected: number }> = {
  none: { sources: 0, rejected: 0 },
  few: { sources: 1, rejected: 0 },
  many: { sources: 4, rejected: 61 },
};

const refuse = () => Promise.reject(new Error('Not part of the fixtures'));

class Fixture {
  readonly teams: readonly FixtureTeam[];
  readonly services: readonly FixtureService[];
  readonly history: FixtureHistory;
  readonly firstDay: Day | null;
  readonly nowMs: number;
  readonly sources: FixtureSources;

  constructor(size: FixtureSize, nowMs: number) {
    this.teams = size === 'many' ? manyTeams : fewTeams;
    this.services = size === 'none' ? [] : servicesOf(this.teams);
    const firstDay = size === 'many' ? FIRST_DAY : FEW_FIRST_DAY;
    this.history = new FixtureHistory(this.services, firstDay);
    this.firstDay = size === 'none' ? null : firstDay;
    this.nowMs = nowMs;
    this.sources = new FixtureSources({ ...sourcesOf[size], nowMs });
  }

  get freshness() {
    return {
      computedAt: new Date(this.nowMs - 120_000).toISOString(),
      catalogSyncedAt: new Date(this.nowMs - 600_000).toISOString(),
      pendingDays: this.firstDay === FIRST_DAY ? 3 : 0,
    };
  }

  windowOf(query: { from?: Day; to?: Day }): DayRange {
    const to = query.to ?? TODAY;
    return { from: query.from ?? lastWholeDays(to, 28).from, to };
  }

  belowTeam(ref: string): readonly string[] {
    const children = this.teams.filter(team => team.parentRef === ref);
    return [ref, ...children.flatMap(child => this.belowTeam(child.ref))];
  }

  narrow(query: {
    team?: string;
    type?: string;
    service?: string;
  }): FixtureService[] {
    const teams = query.team && this.belowTeam(query.team);
    return this.services.filter(
      service =>
        (!teams || teams.includes(service.teamRef)) &&
        (!query.type || service.type === query.type) &&
        (!query.service || service.ref === query.service),
    );
  }

  filterOptions(): FilterOptions {
    return {
      organisation: 'Harbour Lines',
      timeZone: 'Europe/London',
      today: TODAY,
      firstDay: this.firstDay,
      isDemo: true,
      tiers: ['production', 'staging'],
      types: ['service', 'website'],
      teams: this.teams.map(({ ref, title, type, parentRef }) => ({
        ref,
        title,
        type,
        parentRef,
        isTeam: type === 'team',
        isDepartment: type === 'department',
      })),
    };
  }

  groupsBy(by: AdoptionQuery['by'], services: readonly FixtureService[]) {
    if (by === 'type') {
      return ['service', 'website'].map(type => ({
        key: type,
        title: type,
        parentKey: null,
        services: services.filter(service => service.type === type),
      }));
    }
    return this.teams
      .filter(team => team.type === by)
      .map(team => {
        const below = this.belowTeam(team.ref);
        return {
          key: team.ref,
          title: team.title,
          parentKey: team.parentRef,
          services: services.filter(({ teamRef }) => below.includes(teamRef)),
        };
      });
  }

  adoption(asked: AdoptionQuery = {}): AdoptionReport {
    const query = adoptionQuerySchema.parse(asked);
    const window = this.windowOf(query);
    const narrowed = this.narrow(query);
    const intervals = query.interval
      ? intervalsIn(
          { from: query.seriesFrom ?? window.from, to: window.to },
          query.interval,
        )
      : null;
    const rowOf = (
      row: Pick<AdoptionRow, 'key' | 'title' | 'parentKey'>,
      services: readonly FixtureService[],
    ): AdoptionRow => ({
      ...row,
      ...measureFixture(this.history, services, window, true),
      previous: measureFixture(
        this.history,
        services,
        rangeBefore(window),
        true,
      ),
      perInterval:
        intervals && measureFixtureSeries(this.history, services, intervals),
      wouldStayPerInterval: null,
    });
    const total = rowOf(
      { key: 'organisation', title: 'Harbour Lines', parentKey: null },
      narrowed,
    );
    const rows =
      query.by === 'organisation'
        ? [total]
        : this.groupsBy(query.by, narrowed)
            .filter(
              ({ key, services }) =>
                !query.team ||
                (services.length > 0 &&
                  (query.by === 'type' ||
                    this.belowTeam(query.team).includes(key))),
            )
            .map(({ services, ...row }) => rowOf(row, services));
    return {
      window,
      timeZone: 'Europe/London',
      tier: query.tier,
      by: query.by,
      intervals:
        intervals?.map(interval => ({
          ...interval,
          isComplete: interval.to <= TODAY,
        })) ?? null,
      total,
      rows,
      page: { totalItems: rows.length, nextCursor: null },
      freshness: this.freshness,
    };
  }

  routeUsage(asked: RouteUsageQuery = {}): RouteUsage {
    const query = routeUsageQuerySchema.parse(asked);
    const window = this.windowOf(query);
    const intervals = intervalsIn(window, query.interval);
    const narrowed = this.narrow(query);
    const countOf = (routeId: string, range: DayRange) =>
      narrowed
        .flatMap(service => this.history.deploymentsIn(service, range))
        .filter(({ route }) => route.id === routeId).length;
    return {
      window,
      tier: query.tier,
      intervals: intervals.map(interval => ({
        ...interval,
        isComplete: interval.to <= TODAY,
      })),
      routes: fixtureRoutes
        .map(({ id, title, kind }) => ({
          id,
          title,
          kind,
          deployments: countOf(id, window),
          perInterval: intervals.map(interval => countOf(id, interval)),
        }))
        .filter(route => route.perInterval.some(count => count > 0)),
      freshness: this.freshness,
    };
  }

  serviceRow(service: FixtureService, window: DayRange): ServiceRow {
    const owner = this.teams.find(team => team.ref === service.teamRef);
    const deployments = this.history.countsIn(service, window);
    const last = this.history
      .deploymentsIn(service, { from: FIRST_DAY, to: window.to })
      .at(-1);
    const weeks = intervalsIn(
      { from: addDays(window.to, -7 * 26), to: window.to },
      'week',
    ).slice(-26);
    return {
      ref: service.ref,
      title: service.title,
      type: service.type,
      isRegistered: this.history.isRegistered(service, window),
      owner: owner ? { ref: owner.ref, title: owner.title } : null,
      state: stateOf(deployments),
      deployments,
      lastDeployedAt: last ? `${last.day}T14:05:00Z` : null,
      weeks: weeks.map(week => {
        const counts = this.history.countsIn(service, week);
        return {
          ...week,
          isComplete: week.to <= TODAY,
          state: this.history.isKnown(service, week) ? stateOf(counts) : null,
          deployments: counts,
        };
      }),
    };
  }

  servicesPage(asked: ServicesQuery = {}): ServicesPage {
    const query = servicesQuerySchema.parse(asked);
    const window = this.windowOf(query);
    const items = this.narrow(query)
      .filter(service => this.history.isKnown(service, window))
      .map(service => this.serviceRow(service, window));
    return {
      window,
      tier: query.tier,
      items,
      page: { totalItems: items.length, nextCursor: null },
      freshness: this.freshness,
    };
  }

  serviceDetail(ref: string): ServiceDetail {
    const window = this.windowOf({});
    const service = this.services.find(known => known.ref === ref);
    const last = service
      ? this.history
          .deploymentsIn(service, { from: FIRST_DAY, to: TODAY })
          .slice(-LAST_DEPLOYMENTS)
          .reverse()
      : [];
    return {
      window,
      tier: 'production',
      service: service ? this.serviceRow(service, window) : null,
      obligation: service
        ? { day: TODAY, isMandated: false, mandates: [] }
        : null,
      lastDeployments: last.map(({ day, nth, route }, index) => ({
        source: 'fixtures',
        id: `${day}-${nth}`,
        occurredAt: `${day}T1${nth}:05:00Z`,
        environment: 'prod-eu',
        tier: 'production',
        outcome: index === 2 ? 'failed' : 'succeeded',
        version: `1.${40 - index}.0`,
        url: null,
        route: { id: route.id, title: route.title, kind: route.kind },
        ruleId: route.ruleId,
      })),
      freshness: this.freshness,
    };
  }

  people({ team }: PeopleQuery = {}): PeopleReport {
    return createFixturePeople({
      eligible: 2 * this.narrow({ team }).length,
      today: TODAY,
      hasCohorts: this.firstDay === FIRST_DAY,
    });
  }

  trust(asked: TrustQuery = {}): TrustReport {
    const query = trustQuerySchema.parse(asked);
    const { teams } = this;
    return createFixtureTrust({ teams, services: this.narrow(query) }, query);
  }

  pipelineStatus(): PipelineStatus {
    return {
      freshness: this.freshness,
      sources: [],
      rejectedItems: 0,
      reclassification:
        this.firstDay === FIRST_DAY ? { doneDays: 120, totalDays: 540 } : null,
      untieredEnvironments: [],
      rules: fixtureRoutes.flatMap(({ id, title, kind, ruleId }) =>
        ruleId === null
          ? []
          : [{ id: ruleId, routeId: id, routeTitle: title, kind }],
      ),
      cutTeams: [],
    };
  }
}

/**
 * A made-up organisation that answers like the backend, always the same.
 * Methods can be replaced: `{ ...createFixtureApi('many'), getAdoption }`.
 */
export function createFixtureApi(
  size: FixtureSize,
  nowMs: number = Date.now(),
): FootfallApi {
  const fixture = new Fixture(size, nowMs);
  const mandates =
    size === 'many' ? createFixtureMandates(nowMs) : new FixtureMandates(nowMs);
  const incidents =
    size === 'many'
      ? createFixtureIncidents(nowMs)
      : new FixtureIncidents(nowMs);
  const measures: FixtureMeasures = {
    today: TODAY,
    nowMs,
    measure: asked => fixture.adoption(asked).total,
  };
  const targets =
    size === 'many'
      ? createFixtureTargets(measures)
      : new FixtureTargets(measures);
  return {
    getFilterOptions: async () => fixture.filterOptions(),
    getPipelineStatus: async () => fixture.pipelineStatus(),
    getAdoption: async query => fixture.adoption(query),
    getRouteUsage: async query => fixture.routeUsage(query),
    getServices: async query => fixture.servicesPage(query),
    getService: async ref => fixture.serviceDetail(ref),
    exportAdoption: async () => 'key,title\norganisation,Harbour Lines\n',
    exportServices: refuse,
    exportRouteUsage: refuse,
    postDeployments: refuse,
    postCloudEvents: refuse,
    getPeople: async query => fixture.people(query),
    getTrust: async query => fixture.trust(query),
    getSources: async () => fixture.sources.report(),
    getTrends: async query =>
      fixtureTrends(query, asked => fixture.adoption(asked)),
    getDigest: async () => fixtureDigest,
    getMandates: async () => mandates.list(),
    createMandate: async mandate => mandates.create(mandate),
    endMandate: async (id, ending) => mandates.end(id, ending),
    grantException: async (id, exception) => mandates.grant(id, exception),
    endException: async (mandateId, id, ending) =>
      mandates.revoke(mandateId, id, ending),
    getTargets: async () => targets.list(),
    createTarget: async target => targets.create(target),
    endTarget: async id => targets.end(id),
    getIncidents: incidents.getIncidents,
    getIncident: incidents.getIncident,
    moveIncident: incidents.moveIncident,
    commentOnIncident: incidents.commentOnIncident,
    linkIncident: incidents.linkIncident,
    assignIncident: incidents.assignIncident,
    tellTeamOfIncident: incidents.tellTeamOfIncident,
    costs: createFixtureCosts({
      size,
      teams: fixture.teams,
      belowTeam: ref => fixture.belowTeam(ref),
      nowMs,
    }),
    ...noSurveys,
    ...createFixtureRatings(size !== 'none'),
    getInbox: async query => fixture.sources.inbox(query),
    replayInbox: async replay => fixture.sources.replay(replay),
    syncCatalog: refuse,
  };
}
