import { TeamTree } from '../teams';
import { PlacedService } from './placeServices';

/** @public */
export const adoptionGroupings = [
  'organisation',
  'department',
  'team',
  'type',
  'service',
] as const;

/**
 * What the rows of an adoption table stand for.
 *
 * @public
 */
export type AdoptionGrouping = (typeof adoptionGroupings)[number];

/**
 * Which Groups count as teams and as departments, by their `spec.type`.
 *
 * @public
 */
export interface GroupTypes {
  readonly team: ReadonlySet<string>;
  readonly department: ReadonlySet<string>;
}

/** The row of everything. @public */
export const ORGANISATION_KEY = 'organisation';
/** The row of services that belong to no team (or department). @public */
export const UNATTRIBUTED_KEY = 'unattributed';
/** The row of services whose workload type nobody stated. @public */
export const UNTYPED_KEY = 'untyped';

function groupsOfTypes(
  placed: PlacedService,
  tree: TeamTree,
  types: ReadonlySet<string>,
): readonly string[] {
  const groups = placed.lineage.filter(ref =>
    types.has(tree.teams.get(ref)?.type ?? ''),
  );
  return groups.length > 0 ? groups : [UNATTRIBUTED_KEY];
}

const keyTable: Record<
  AdoptionGrouping,
  (
    placed: PlacedService,
    tree: TeamTree,
    types: GroupTypes,
  ) => readonly string[]
> = {
  organisation: () => [ORGANISATION_KEY],
  department: (placed, tree, types) =>
    groupsOfTypes(placed, tree, types.department),
  team: (placed, tree, types) => groupsOfTypes(placed, tree, types.team),
  type: placed => [placed.type ?? UNTYPED_KEY],
  service: placed => [placed.service.ref],
};

/**
 * The rows that a service is counted in. A team inside a team is counted in
 * both, once each.
 *
 * @public
 */
export function rowKeysOf(
  by: AdoptionGrouping,
  placed: PlacedService,
  tree: TeamTree,
  types: GroupTypes,
): readonly string[] {
  return keyTable[by](placed, tree, types);
}

/**
 * Narrows a set of services. Absent parts do not narrow.
 *
 * @public
 */
export interface ServiceFilter {
  /** A Group's ref (with all below it), or `unattributed`. */
  readonly team?: string;
  /** A workload type, or `untyped`. */
  readonly type?: string;
  /** One service, by its ref. */
  readonly service?: string;
}

const standsForGroups: Record<AdoptionGrouping, boolean> = {
  organisation: false,
  department: true,
  team: true,
  type: false,
  service: false,
};

/**
 * Whether a row belongs to what a filter shows. Below a Group those are its own
 * row and the rows of Groups below it: to a row above it, or to that of no team,
 * a narrowed set of services gives a part of the counts under the name of all.
 *
 * @public
 */
export function isRowWithin(
  filter: ServiceFilter,
  by: AdoptionGrouping,
  key: string,
  tree: TeamTree,
): boolean {
  const { team } = filter;
  return (
    team === undefined ||
    team === UNATTRIBUTED_KEY ||
    !standsForGroups[by] ||
    tree.lineageOf(key).includes(team)
  );
}

/** @public */
export function passesFilter(
  placed: PlacedService,
  tree: TeamTree,
  types: GroupTypes,
  filter: ServiceFilter,
): boolean {
  const passesType =
    filter.type === undefined || (placed.type ?? UNTYPED_KEY) === filter.type;
  const passesTeam =
    filter.team === undefined ||
    placed.lineage.includes(filter.team) ||
    (filter.team === UNATTRIBUTED_KEY &&
      rowKeysOf('team', placed, tree, types).includes(UNATTRIBUTED_KEY));
  const passesService =
    filter.service === undefined || placed.service.ref === filter.service;
  return passesType && passesTeam && passesService;
}
