import {
  addDays,
  Day,
  dayOfInstant,
  DayRange,
  intervalsIn,
  lastWholeDays,
  noRouteCounts,
  ParsedServicesQuery,
  PlacedService,
  RecordedDeployment,
  RouteCounts,
  ServiceDetail,
  ServicesPage,
  stateOf,
  Tier,
  totalOf,
  unclassifiedRoute,
} from '@footfall/backstage-plugin-footfall-common';
import { ActivityStore } from '../adoption/ActivityStore';
import { FreshnessService } from '../adoption/FreshnessService';
import { MandateReader } from '../adoption/MandateReader';
import { OrganisationReader } from '../adoption/OrganisationReader';
import {
  OrganisationSnapshot,
  PlacedWindow,
} from '../adoption/OrganisationSnapshot';
import { rangeAround, resolveWindow } from '../adoption/resolveWindow';
import { CatalogHistoryService } from '../catalog/CatalogHistoryService';
import { FootfallConfig } from '../config';
import { instantOf } from '../database/columns';
import { DeploymentStore } from '../deployments/DeploymentStore';
import { pageOf } from '../paging/pages';
import { sortBy } from '../paging/sortBy';
import { presentService, WeekActivity } from './presentService';

export interface ServiceListService {
  /**
   * Known services of a window with their state and their last 26 weeks.
   *
   * @throws InputError where the window or the cursor makes no sense.
   */
  list(query: ParsedServicesQuery): Promise<ServicesPage>;
  /**
   * One service over the last 28 whole days, what it must do today, and its
   * last deployments.
   */
  detail(serviceRef: string, tier: Tier): Promise<ServiceDetail>;
}

export interface DefaultServiceListServiceOptions {
  readonly organisation: OrganisationReader;
  readonly catalog: CatalogHistoryService;
  readonly activity: ActivityStore;
  readonly mandates: MandateReader;
  readonly deployments: DeploymentStore;
  readonly freshness: FreshnessService;
  readonly config: FootfallConfig;
  readonly nowMs: () => number;
}

const STRIP_WEEKS = 26;
const DETAIL_WINDOW_DAYS = 28;
const LAST_DEPLOYMENTS = 20;

type Routes = ReadonlyMap<number, RouteCounts>;

/** The 26 weeks whose last one holds the last day of the window. */
function stripWeeksOf(window: DayRange): DayRange[] {
  const lastDay = addDays(window.to, -1);
  return intervalsIn(
    { from: addDays(lastDay, -7 * (STRIP_WEEKS - 1)), to: window.to },
    'week',
  );
}

function filterServices(
  placed: readonly PlacedService[],
  routes: Routes,
  { state, q }: Pick<ParsedServicesQuery, 'state' | 'q'>,
): PlacedService[] {
  const part = q?.trim().toLocaleLowerCase('en-US');
  return placed.filter(({ service }) => {
    const counts = routes.get(service.id) ?? noRouteCounts;
    const text = `${service.ref} ${service.title}`.toLocaleLowerCase('en-US');
    return (
      (state === undefined || stateOf(counts) === state) &&
      (part === undefined || text.includes(part))
    );
  });
}

function sortServices(
  placed: readonly PlacedService[],
  routes: Routes,
  lastDeployedMs: ReadonlyMap<number, number>,
  { sort, order }: Pick<ParsedServicesQuery, 'sort' | 'order'>,
): PlacedService[] {
  const countsOf = ({ service }: PlacedService) =>
    routes.get(service.id) ?? noRouteCounts;
  const valueTable: Record<
    ParsedServicesQuery['sort'],
    (placed: PlacedService) => string | number | null
  > = {
    title: ({ service }) => service.title,
    state: candidate => stateOf(countsOf(candidate)),
    deployments: candidate => totalOf(countsOf(candidate)),
    lastDeployedAt: ({ service }) => lastDeployedMs.get(service.id) ?? null,
  };
  return sortBy(
    placed,
    order,
    valueTable[sort],
    candidate => candidate.service.ref,
  );
}

export class DefaultServiceListService implements ServiceListService {
  readonly #options: DefaultServiceListServiceOptions;

  constructor(options: DefaultServiceListServiceOptions) {
    this.#options = options;
  }

  async list(query: ParsedServicesQuery): Promise<ServicesPage> {
    const { activity, deployments, freshness } = this.#options;
    const today = this.#today();
    const window = resolveWindow(query, today);
    const { snapshot, weeks } = await this.#stripOf(window, query.tier);
    const { placed, tree } = snapshot.placeIn(window, query);
    const routes = await activity.routeCounts(window, query.tier);
    const matching = filterServices(placed, routes, query);
    const lastDeployedMs = await deployments.lastDeployedAt(
      matching.map(({ service }) => service.id),
      query.tier,
    );
    const sorted = sortServices(matching, routes, lastDeployedMs, query);
    const { items, page } = pageOf(sorted, query);
    return {
      window,
      tier: query.tier,
      items: items.map(item =>
        presentService(item, { tree, routes, lastDeployedMs, weeks, today }),
      ),
      page,
      freshness: await freshness.freshness(),
    };
  }

  async detail(serviceRef: string, tier: Tier): Promise<ServiceDetail> {
    const { activity, catalog, deployments, freshness, mandates } =
      this.#options;
    const today = this.#today();
    const window = lastWholeDays(today, DETAIL_WINDOW_DAYS);
    const { services } = await catalog.history();
    const service = services.find(({ ref }) => ref === serviceRef);
    const { snapshot, weeks } = await this.#stripOf(window, tier);
    const { placed, tree } = snapshot.placeIn(window, {});
    const found = placed.find(
      candidate => candidate.service.ref === serviceRef,
    );
    const serviceIds = service ? [service.id] : [];
    return {
      window,
      tier,
      service: found
        ? presentService(found, {
            tree,
            routes: await activity.routeCounts(window, tier),
            lastDeployedMs: await deployments.lastDeployedAt(serviceIds, tier),
            weeks,
            today,
          })
        : null,
      obligation: found
        ? await mandates.obligationOn(today, found, tree, tier)
        : null,
      lastDeployments: service
        ? await this.#lastDeployments(service.id, tier)
        : [],
      freshness: await freshness.freshness(),
    };
  }

  #today(): Day {
    return dayOfInstant(this.#options.nowMs(), this.#options.config.timeZone);
  }

  async #stripOf(
    window: DayRange,
    tier: Tier,
  ): Promise<{ snapshot: OrganisationSnapshot; weeks: WeekActivity[] }> {
    const weeks = stripWeeksOf(window);
    const snapshot = await this.#options.organisation.read(
      rangeAround([window, ...weeks]),
    );
    const perWeek = await this.#options.activity.routeCountsPer(
      'week',
      weeks,
      tier,
    );
    const knownIdsOf = ({ placed }: PlacedWindow) =>
      new Set(placed.map(({ service }) => service.id));
    return {
      snapshot,
      weeks: weeks.map(week => ({
        week,
        knownIds: knownIdsOf(snapshot.placeIn(week, {})),
        routes: perWeek.get(week.from) ?? new Map(),
      })),
    };
  }

  async #lastDeployments(
    serviceId: number,
    tier: Tier,
  ): Promise<RecordedDeployment[]> {
    const { deployments, config } = this.#options;
    const titles = new Map(
      [unclassifiedRoute, ...config.routes].map(({ id, title }) => [id, title]),
    );
    const stored = await deployments.listLast(
      serviceId,
      tier,
      LAST_DEPLOYMENTS,
    );
    return stored.map(
      ({ occurredAtMs, routeId, routeKind, ...deployment }) => ({
        ...deployment,
        occurredAt: instantOf(occurredAtMs),
        route: {
          id: routeId,
          title: titles.get(routeId) ?? routeId,
          kind: routeKind,
        },
      }),
    );
  }
}
