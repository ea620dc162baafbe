import {
  addDays,
  dayOfInstant,
  DayRange,
  heldSince,
  holdsAt,
  isRowWithin,
  ParsedTrustQuery,
  PlacedService,
  rowKeysOf,
  SILENT_DAYS,
  trustFindingsOf,
  TrustReport,
  windowOf,
} from '@footfall/backstage-plugin-footfall-common';
import { OrganisationReader } from '../adoption/OrganisationReader';
import { titlesOfRows } from '../adoption/titlesOfRows';
import { CatalogHistoryService } from '../catalog/CatalogHistoryService';
import { UserStore } from '../catalog/UserStore';
import { FootfallConfig } from '../config';
import { pageOf } from '../paging/pages';
import { sortBy } from '../paging/sortBy';
import {
  ExaminedService,
  presentService,
  presentTally,
  ReportedDeployments,
} from './presentTrust';
import { ReporterStore } from './ReporterStore';

export interface TrustService {
  /**
   * What the catalog gets wrong about the services that are known today.
   *
   * @throws InputError where the cursor makes no sense.
   */
  report(query: ParsedTrustQuery): Promise<TrustReport>;
}

export interface DefaultTrustServiceOptions {
  readonly organisation: OrganisationReader;
  readonly catalog: CatalogHistoryService;
  readonly users: UserStore;
  readonly reporters: ReporterStore;
  readonly config: FootfallConfig;
  readonly nowMs: () => number;
}

/** Whether the catalog has held the service without a gap since an instant. */
function isRegisteredSince(
  { service }: PlacedService,
  instantMs: number,
  nowMs: number,
) {
  const sinceMs = heldSince(service.registrations, nowMs);
  return sinceMs === null || (sinceMs !== undefined && sinceMs < instantMs);
}

// The window is all of today; what left the catalog this morning is not in it
// any more.
function isKnownAt({ service, isRegistered }: PlacedService, nowMs: number) {
  return (
    !isRegistered ||
    service.registrations.some(
      version => version.value.isService && holdsAt(version, nowMs),
    )
  );
}

export class DefaultTrustService implements TrustService {
  readonly #options: DefaultTrustServiceOptions;

  constructor(options: DefaultTrustServiceOptions) {
    this.#options = options;
  }

  async report(query: ParsedTrustQuery): Promise<TrustReport> {
    const { catalog, config, nowMs, organisation, reporters } = this.#options;
    const from = dayOfInstant(nowMs(), config.timeZone);
    const today: DayRange = { from, to: addDays(from, 1) };
    const snapshot = await organisation.read(today);
    const { placed, tree } = snapshot.placeIn(today, {
      team: query.team,
      service: query.service,
    });
    const examined = await this.#examine(
      placed.filter(item => isKnownAt(item, nowMs())),
      today,
      ref => tree.teams.has(ref),
    );
    const titleOf = titlesOfRows(
      'team',
      tree,
      await catalog.history(),
      config.organisation,
    );
    const teams = new Map<string, ExaminedService[]>();
    for (const service of examined) {
      const keys = rowKeysOf(
        'team',
        service.placed,
        tree,
        snapshot.groupTypes,
      ).filter(key => isRowWithin(query, 'team', key, tree));
      for (const key of keys) {
        teams.set(key, [...(teams.get(key) ?? []), service]);
      }
    }
    const matching = examined.filter(
      ({ findings }) =>
        findings.length > 0 &&
        (query.finding === undefined || findings.includes(query.finding)),
    );
    const worstFirst = sortBy(
      matching,
      'desc',
      ({ findings }) => findings.length,
      ({ placed: { service } }) => service.ref,
    );
    const { items, page } = pageOf(worstFirst, query);
    const lastDeployedMs = await reporters.lastDeployedMs(
      items.map(({ placed: { service } }) => service.id),
    );
    return {
      total: presentTally(examined),
      teams: sortBy(
        [...teams].map(([key, services]) => ({
          key,
          title: titleOf(key),
          ...presentTally(services),
        })),
        'asc',
        team => team.title,
        team => team.key,
      ),
      services: items.map(item => presentService(item, tree, lastDeployedMs)),
      page,
    };
  }

  async #examine(
    placed: readonly PlacedService[],
    today: DayRange,
    isTeam: (ref: string) => boolean,
  ): Promise<ExaminedService[]> {
    const lately = { from: addDays(today.to, -SILENT_DAYS), to: today.to };
    const { config, nowMs } = this.#options;
    const { fromMs } = windowOf(lately, config.timeZone);
    const reported = await this.#reportedIn(lately);
    const owners = placed.flatMap(({ ownerRef }) => ownerRef ?? []);
    const users = await this.#options.users.findUsers(
      [...new Set(owners)].filter(ref => !isTeam(ref)),
    );
    return placed.map(item => {
      const reports = reported.get(item.service.id) ?? {
        deployments: 0,
        sources: [],
      };
      const { isRegistered, ownerRef } = item;
      return {
        placed: item,
        reported: reports,
        findings: trustFindingsOf({
          isRegistered,
          ownerRef,
          ownerExists:
            ownerRef !== null && (isTeam(ownerRef) || users.has(ownerRef)),
          isLongRegistered: isRegisteredSince(item, fromMs, nowMs()),
          hasDeployedLately: reports.deployments > 0,
        }),
      };
    });
  }

  async #reportedIn(
    range: DayRange,
  ): Promise<Map<number, ReportedDeployments>> {
    const reported = new Map<number, ReportedDeployments>();
    for (const report of await this.#options.reporters.listReports(range)) {
      const before = reported.get(report.serviceId);
      reported.set(report.serviceId, {
        deployments: (before?.deployments ?? 0) + report.deployments,
        sources: [...(before?.sources ?? []), report.source],
      });
    }
    return reported;
  }
}
