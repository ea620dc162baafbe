import {
  CatalogHistory,
  compileTextMatch,
  DayRange,
  DeploymentEvidence,
  addDays,
  GroupTypes,
  passesFilter,
  PlacedService,
  placeServices,
  Service,
  ServiceFilter,
  TeamTree,
  TimeWindow,
  teamTreeIn,
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
    this.#mappedTeamOf = ref =>
      owners.find(owner => owner.matches(ref))?.team ?? null;
  }

  placeIn(range: DayRange, filter: ServiceFilter): PlacedWindow {
    const window = windowOf(range, this.#timeZone);
    const tree = teamTreeIn(this.#history, window);
    const known = placeServices(this.#history, window, tree, {
      evidenceOf: serviceId => this.#evidence.get(serviceId),
      mappedTeamOf: this.#mappedTeamOf,
    });
    return {
      window,
      tree,
      placed: known.filter(placed =>
        passesFilter(placed, tree, this.groupTypes, filter),
      ),
    };
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
