import { holdsAt, lastVersionIn, Version } from '../history';
import {
  DeploymentEvidence,
  isSeenUnregistered,
  noEvidence,
  ownerOutsideCatalog,
  OwnershipOutsideCatalog,
  Registration,
  Service,
} from '../services';
import { createTeamTree, Team, TeamTree } from '../teams';
import { TimeWindow } from '../time';

/**
 * The organisation over time, as the catalog told it.
 *
 * @public
 */
export interface CatalogHistory {
  readonly services: readonly Service[];
  /** Every state of every Group. */
  readonly teams: readonly (readonly Version<Team>[])[];
}

/**
 * A known service, and where it stands in the organisation at the window's end.
 *
 * @public
 */
export interface PlacedService {
  readonly service: Service;
  readonly isRegistered: boolean;
  readonly ownerRef: string | null;
  readonly type: string | null;
  /** The owner and every Group above it; empty where no such Group exists. */
  readonly lineage: readonly string[];
  /** Whose it is on days on which the catalog does not hold it. */
  readonly outsideCatalog: OwnershipOutsideCatalog;
}

/**
 * What placing needs beyond the catalog.
 *
 * @public
 */
export interface PlacementSources {
  readonly evidenceOf: (serviceId: number) => DeploymentEvidence | undefined;
  /** The team that configuration maps a service to, by its ref. */
  readonly mappedTeamOf: (serviceRef: string) => string | null;
}

/**
 * The Groups of a window, each in the last state that it had in it.
 *
 * @public
 */
export function teamsIn(history: CatalogHistory, window: TimeWindow): Team[] {
  return history.teams.flatMap(
    versions =>
      lastVersionIn(versions, window.fromMs, window.toMs)?.value ?? [],
  );
}

/**
 * The Group tree of a window.
 *
 * @public
 */
export function teamTreeIn(
  history: CatalogHistory,
  window: TimeWindow,
): TeamTree {
  return createTeamTree(teamsIn(history, window));
}

function isServiceVersion(version: Version<Registration>) {
  return version.value.isService;
}

// As what is no service: it is in the catalog, and so not unregistered either.
function isHeldAtEndOf({ toMs }: TimeWindow, { registrations }: Service) {
  return registrations.some(version => holdsAt(version, toMs - 1));
}

function placeService(
  service: Service,
  window: TimeWindow,
  tree: TeamTree,
  sources: PlacementSources,
): PlacedService | undefined {
  const evidence = sources.evidenceOf(service.id) ?? noEvidence;
  const outsideCatalog = {
    namedTeams: evidence.namedTeams,
    mappedTeam: sources.mappedTeamOf(service.ref),
  };
  const registration = lastVersionIn(
    service.registrations,
    window.fromMs,
    window.toMs,
    isServiceVersion,
  )?.value;
  if (registration) {
    return {
      service,
      isRegistered: true,
      ownerRef: registration.ownerRef,
      type: registration.type,
      lineage: registration.ownerRef
        ? tree.lineageOf(registration.ownerRef)
        : [],
      outsideCatalog,
    };
  }
  if (
    isHeldAtEndOf(window, service) ||
    !isSeenUnregistered(evidence, window.to)
  ) {
    return undefined;
  }
  const ownerRef = ownerOutsideCatalog(outsideCatalog, window.to);
  return {
    service,
    isRegistered: false,
    ownerRef,
    type: null,
    lineage: ownerRef ? tree.lineageOf(ownerRef) : [],
    outsideCatalog,
  };
}

/**
 * The known services of a window: those registered in it, and those seen
 * deploying without a catalog entity in the 90 days up to its end. A service
 * that changed hands in the window stands where it stood last, so that it is
 * in one place only.
 *
 * @public
 */
export function placeServices(
  history: CatalogHistory,
  window: TimeWindow,
  tree: TeamTree,
  sources: PlacementSources,
): PlacedService[] {
  return history.services.flatMap(
    service => placeService(service, window, tree, sources) ?? [],
  );
}
