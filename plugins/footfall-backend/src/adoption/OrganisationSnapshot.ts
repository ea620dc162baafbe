import {
  CatalogHistory,
  compileTextMatch,
  createTeamTree,
  DayRange,
  DeploymentEvidence,
  addDays,
  GroupTypes,
  passesFilter,
  PlacedService,
  placeServices,
  Service,
  ServiceFilter,
  Team,
  teamsIn,
  TeamTree,
  TimeWindow,
  UNREGISTERED_HORIZON_DAYS,
  unregisteredDaysOf,
  windowOf,
} from '@footfall/backstage-plugin-footfall-common';
import { FootfallConfig } from '../config';
import { ServiceEvidenceRows } from './ActivityStore';

/** The known services of a window that pass a filter, and their Group tree. */
export interface PlacedWindow {
  readonly window: TimeWindow;
  readonly placed: readonly PlacedService[];
  readonly tree: TeamTree;
}

/**
 * The range in which a deployment outside the catalog can make a service known
 * in some window of the range.
 */
export function evidenceRangeOf(range: DayRange): DayRange {
  return {
    from: addDays(range.from, -UNREGISTERED_HORIZON_DAYS),
    to: range.to,
  };
}

/**
 * Services for which it takes a look at deployments to tell whether they are
 * known: those that some day of the range does not find in the catalog.
 */
export function servicesInDoubt(
  history: CatalogHistory,
  range: DayRange,
  timeZone: string,
): Service[] {
  const { fromMs, toMs } = windowOf(evidenceRangeOf(range), timeZone);
  return history.services.filter(
    service =>
      !service.registrations.some(
        version =>
          (version.fromMs ?? -Infinity) <= fromMs &&
          (version.toMs ?? Infinity) >= toMs,
      ),
  );
}

export interface OrganisationSnapshotOptions {
  readonly history: CatalogHistory;
  readonly evidence: ReadonlyMap<number, ServiceEvidenceRows>;
  readonly config: FootfallConfig;
}

/** Tells, for any window, which services are known and where they stand. */
export class OrganisationSnapshot {
  readonly #history: CatalogHistory;
  readonly #timeZone: string;
  readonly #evidence: ReadonlyMap<number, DeploymentEvidence>;
  readonly #mappedTeamOf: (serviceRef: string) => string | null;
  readonly #trees: { teams: readonly Team[]; tree: TeamTree }[] = [];
  readonly #lastStandings = new Map<number, PlacedService>();
  readonly groupTypes: GroupTypes;

  constructor({ history, evidence, config }: OrganisationSnapshotOptions) {
    this.#history = history;
    this.#timeZone = config.timeZone;
    this.groupTypes = {
      team: config.catalog.teamTypes,
      department: config.catalog.departmentTypes,
    };
    this.#evidence = this.#evidenceOf(evidence);
    const owners = config.unregisteredOwners.map(rule => ({
      team: rule.team,
      matches: compileTextMatch(rule.match),
    }));
    // Asked for in every window, and the same in all of them.
    const mappedTeams = new Map(
      history.services.map(({ ref }) => [
        ref,
        owners.find(owner => owner.matches(ref))?.team ?? null,
      ]),
    );
    this.#mappedTeamOf = ref => mappedTeams.get(ref) ?? null;
  }

  placeIn(range: DayRange, filter: ServiceFilter): PlacedWindow {
    const window = windowOf(range, this.#timeZone);
    const tree = this.#treeIn(window);
    const known = placeServices(this.#history, window, tree, {
      evidenceOf: serviceId => this.#evidence.get(serviceId),
      mappedTeamOf: this.#mappedTeamOf,
    });
    return {
      window,
      tree,
      placed: known
        .filter(placed => passesFilter(placed, tree, this.groupTypes, filter))
        .map(placed => this.#standing(placed)),
    };
  }

  // A service stands in most weeks of a year as it stood in the week before; one
  // object says so for all of them.
  #standing(placed: PlacedService): PlacedService {
    const last = this.#lastStandings.get(placed.service.id);
    if (
      last?.isRegistered === placed.isRegistered &&
      last.ownerRef === placed.ownerRef &&
      last.type === placed.type &&
      last.lineage === placed.lineage
    ) {
      return last;
    }
    this.#lastStandings.set(placed.service.id, placed);
    return placed;
  }

  // Groups hardly ever change: the weeks of a year have one tree, and what was
  // worked out with it holds for all of them.
  #treeIn(window: TimeWindow): TeamTree {
    const teams = teamsIn(this.#history, window);
    const known = this.#trees.find(
      candidate =>
        candidate.teams.length === teams.length &&
        candidate.teams.every((team, index) => team === teams[index]),
    );
    if (known) {
      return known.tree;
    }
    const tree = createTeamTree(teams);
    this.#trees.push({ teams, tree });
    return tree;
  }

  #evidenceOf(rows: ReadonlyMap<number, ServiceEvidenceRows>) {
    const evidence = new Map<number, DeploymentEvidence>();
    for (const service of this.#history.services) {
      const row = rows.get(service.id);
      if (row) {
        evidence.set(service.id, {
          unregisteredDays: unregisteredDaysOf(
            service,
            row.deploymentDays,
            this.#timeZone,
          ),
          namedTeams: row.namedTeams,
        });
      }
    }
    return evidence;
  }
}
