import { addDays, Day, dayOfInstant } from '../time';
import { Service } from './Service';

/**
 * How long a service that deploys without a catalog entity stays known.
 * Definition: "known service" in docs/metrics.md.
 *
 * @public
 */
export const UNREGISTERED_HORIZON_DAYS = 90;

/**
 * What deployments, in whichever tier, tell about a service that the catalog
 * does not know.
 *
 * @public
 */
export interface DeploymentEvidence {
  /** Days with a deployment on which the catalog had no entity; ascending. */
  readonly unregisteredDays: readonly Day[];
  /**
   * The last team that a deployment named on a day; ascending by day. Days on
   * which it was the same as before may be left out.
   */
  readonly namedTeams: readonly {
    readonly day: Day;
    readonly teamRef: string;
  }[];
}

/** @public */
export const noEvidence: DeploymentEvidence = {
  unregisteredDays: [],
  namedTeams: [],
};

/**
 * Of the days on which a service deployed, those on which the catalog had no
 * entity for it at any time of the day.
 *
 * @public
 */
export function unregisteredDaysOf(
  { registrations }: Service,
  deploymentDays: readonly Day[],
  timeZone: string,
): readonly Day[] {
  if (registrations.length === 0) {
    return deploymentDays;
  }
  // The first and the last day that a registration touched, each held against
  // many days: as days they compare without a look at the calendar.
  const registered = registrations.map(({ fromMs, toMs }) => ({
    first: fromMs === null ? null : dayOfInstant(fromMs, timeZone),
    last: toMs === null ? null : dayOfInstant(toMs - 1, timeZone),
  }));
  return deploymentDays.filter(
    day =>
      !registered.some(
        ({ first, last }) =>
          (first === null || first <= day) && (last === null || day <= last),
      ),
  );
}

/** How many of the ascending days lie before a day. */
function countBefore<T>(
  items: readonly T[],
  dayOf: (item: T) => Day,
  before: Day,
): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (dayOf(items[middle]) < before) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

/**
 * Whether a service deployed without a catalog entity in the 90 days up to a
 * window's end.
 *
 * @public
 */
export function isSeenUnregistered(
  { unregisteredDays }: DeploymentEvidence,
  windowTo: Day,
): boolean {
  const count = countBefore(unregisteredDays, day => day, windowTo);
  return (
    count > 0 &&
    unregisteredDays[count - 1] >= addDays(windowTo, -UNREGISTERED_HORIZON_DAYS)
  );
}

/**
 * The team that the last deployment before a window's end named, if any did.
 *
 * @public
 */
export function namedTeamAt(
  { namedTeams }: Pick<DeploymentEvidence, 'namedTeams'>,
  windowTo: Day,
): string | null {
  const count = countBefore(namedTeams, named => named.day, windowTo);
  return count === 0 ? null : namedTeams[count - 1].teamRef;
}

/**
 * Whose a service is while the catalog does not hold it.
 *
 * @public
 */
export interface OwnershipOutsideCatalog {
  /** The teams that its deployments named; ascending by day. */
  readonly namedTeams: DeploymentEvidence['namedTeams'];
  /** The team that configuration maps it to. */
  readonly mappedTeam: string | null;
}

/**
 * The team that a service without a catalog entity belongs to up to a day.
 *
 * @public
 */
export function ownerOutsideCatalog(
  { namedTeams, mappedTeam }: OwnershipOutsideCatalog,
  before: Day,
): string | null {
  return namedTeamAt({ namedTeams }, before) ?? mappedTeam;
}
