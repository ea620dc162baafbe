import { noRouteCounts, RouteCounts } from '../routes';
import { TeamTree } from '../teams';
import {
  AdoptionCounts,
  countServices,
  ServiceInWindow,
} from './AdoptionCounts';
import { AdoptionGrouping, GroupTypes, rowKeysOf } from './groupings';
import { countPeople, PeopleCounts, PersonInWindow } from './PeopleCounts';
import { PlacedService } from './placeServices';
import { RowMember } from './withheldPeople';

/**
 * The known services of a window and what they did in it.
 *
 * @public
 */
export interface WindowActivity {
  readonly placed: readonly PlacedService[];
  readonly tree: TeamTree;
  /** Deployments in the window and tier, by service id. */
  readonly routes: ReadonlyMap<number, RouteCounts>;
  /** Ids of the services that a mandate covered in the window. */
  readonly mandatedIds: ReadonlySet<number>;
  /** Who deployed in the window and tier; `null` where nobody counted. */
  readonly people: readonly PersonInWindow[] | null;
}

/**
 * A row: what was counted for one team, type, service …
 *
 * @public
 */
export interface AdoptionTally {
  readonly counts: AdoptionCounts;
  readonly people: PeopleCounts | null;
}

/**
 * Counts by row, and over all services, each of them once.
 *
 * @public
 */
export interface AdoptionTable {
  readonly rows: ReadonlyMap<string, AdoptionTally>;
  readonly total: AdoptionTally;
  /** The services that somebody deployed; none where nobody was counted. */
  readonly members: readonly RowMember[];
  /** The owners of the services that a mandate covered. */
  readonly mandatedOwners: ReadonlySet<string>;
}

interface PlacedInWindow extends ServiceInWindow {
  readonly rowKeys: readonly string[];
}

function tally(
  services: readonly PlacedInWindow[],
  peopleByService: ReadonlyMap<number, readonly PersonInWindow[]> | null,
): AdoptionTally {
  return {
    counts: countServices(services),
    people:
      peopleByService &&
      countPeople(
        services.flatMap(
          ({ serviceId }) => peopleByService.get(serviceId) ?? [],
        ),
      ),
  };
}

function groupBy<K, T>(
  items: Iterable<T>,
  keysOf: (item: T) => readonly K[],
): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) {
        group.push(item);
      } else {
        groups.set(key, [item]);
      }
    }
  }
  return groups;
}

const every = () => true;

/**
 * Counts the known services of a window by team, department, type or service.
 *
 * @param isWanted - whether a row is to be counted; by default each is
 * @public
 */
export function tabulateAdoption(
  activity: WindowActivity,
  by: AdoptionGrouping,
  types: GroupTypes,
  isWanted: (rowKey: string) => boolean = every,
): AdoptionTable {
  const peopleByService =
    activity.people && groupBy(activity.people, person => [person.serviceId]);
  const services = activity.placed.map(
    (placed): PlacedInWindow => ({
      rowKeys: rowKeysOf(by, placed, activity.tree, types),
      serviceId: placed.service.id,
      isRegistered: placed.isRegistered,
      isMandated: activity.mandatedIds.has(placed.service.id),
      routes: activity.routes.get(placed.service.id) ?? noRouteCounts,
    }),
  );
  const groups = groupBy(services, ({ rowKeys }) => rowKeys.filter(isWanted));
  const rows = new Map<string, AdoptionTally>();
  for (const [key, members] of groups) {
    rows.set(key, tally(members, peopleByService));
  }
  return {
    rows,
    total: tally(services, peopleByService),
    members: services.flatMap(({ rowKeys, serviceId }) => {
      const people = peopleByService?.get(serviceId);
      return people ? [{ rowKeys, people }] : [];
    }),
    mandatedOwners: new Set(
      activity.placed.flatMap(({ lineage, service }) =>
        activity.mandatedIds.has(service.id) ? lineage.slice(0, 1) : [],
      ),
    ),
  };
}
