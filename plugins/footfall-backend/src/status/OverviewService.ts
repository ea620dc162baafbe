import {
  createTeamTree,
  dayOfInstant,
  FilterOptions,
  holdsAt,
  PipelineStatus,
  TeamTree,
  tiers,
} from '@footfall/backstage-plugin-footfall-common';
import { FreshnessService } from '../adoption/FreshnessService';
import { CatalogHistoryService } from '../catalog/CatalogHistoryService';
import { FootfallConfig } from '../config';
import { optionalInstantOf } from '../database/columns';
import { DeploymentStore } from '../deployments/DeploymentStore';
import { InboxStore } from '../inbox/InboxStore';
import { RollupStore } from '../rollups/RollupStore';
import { SourceActivityStore } from '../sources/SourceActivityStore';

export interface OverviewService {
  /** What the filters of every screen offer. */
  filterOptions(): Promise<FilterOptions>;
  /** The pipeline behind the figures. */
  pipelineStatus(): Promise<PipelineStatus>;
}

export interface DefaultOverviewServiceOptions {
  readonly catalog: CatalogHistoryService;
  readonly deployments: DeploymentStore;
  readonly inbox: InboxStore;
  readonly rollups: RollupStore;
  readonly sourceActivity: SourceActivityStore;
  readonly freshness: FreshnessService;
  readonly config: FootfallConfig;
  readonly nowMs: () => number;
}

export class DefaultOverviewService implements OverviewService {
  readonly #options: DefaultOverviewServiceOptions;

  constructor(options: DefaultOverviewServiceOptions) {
    this.#options = options;
  }

  async filterOptions(): Promise<FilterOptions> {
    const { config, deployments, nowMs } = this.#options;
    const tree = await this.#currentTree();
    return {
      organisation: config.organisation,
      timeZone: config.timeZone,
      today: dayOfInstant(nowMs(), config.timeZone),
      firstDay: await deployments.firstDay(),
      isDemo: config.isDemo,
      tiers: [...tiers],
      types: await this.#currentTypes(),
      teams: [...tree.teams.values()]
        .map(team => ({
          ...team,
          parentRef: tree.lineageOf(team.ref)[1] ?? null,
          isTeam: config.catalog.teamTypes.has(team.type),
          isDepartment: config.catalog.departmentTypes.has(team.type),
        }))
        .sort((a, b) => a.title.localeCompare(b.title, 'en')),
    };
  }

  async pipelineStatus(): Promise<PipelineStatus> {
    const { config, freshness, inbox, rollups, sourceActivity } = this.#options;
    const { unclassifiedDays, totalDays } = await rollups.progress();
    const sources = await sourceActivity.listSources();
    return {
      freshness: await freshness.freshness(),
      sources: sources.map(source => ({
        source: source.source,
        deployments: source.deployments,
        lastOccurredAt: optionalInstantOf(source.lastOccurredAtMs),
        lastReceivedAt: optionalInstantOf(source.lastReceivedAtMs),
      })),
      rejectedItems: await inbox.count(),
      reclassification:
        unclassifiedDays === 0
          ? null
          : { doneDays: totalDays - unclassifiedDays, totalDays },
      untieredEnvironments: await sourceActivity.listUntieredEnvironments(),
      rules: config.routeRules.map(({ id, route }) => ({
        id,
        routeId: route.id,
        routeTitle: route.title,
        kind: route.kind,
      })),
      cutTeams: [...(await this.#currentTree()).cutAt],
    };
  }

  async #currentTree(): Promise<TeamTree> {
    const { catalog, nowMs } = this.#options;
    const { teams } = await catalog.history();
    return createTeamTree(
      teams.flatMap(versions =>
        versions
          .filter(version => holdsAt(version, nowMs()))
          .map(version => version.value),
      ),
    );
  }

  async #currentTypes(): Promise<string[]> {
    const { catalog, nowMs } = this.#options;
    const { services } = await catalog.history();
    const types = services.flatMap(service =>
      service.registrations
        .filter(version => version.value.isService && holdsAt(version, nowMs()))
        .flatMap(version => version.value.type ?? []),
    );
    return [...new Set(types)].sort();
  }
}
