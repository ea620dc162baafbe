import { addDays, Day, startOfDay } from '../time';
import { overlaps } from '../history';
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
  /** The last team that a deployment named on a day; ascending by day. */
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
  service: Service,
  deploymentDays: readonly Day[],
  timeZone: string,
): Day[] {
  return deploymentDays.filter(day => {
    const fromMs = startOfDay(day, timeZone);
    const toMs = startOfDay(addDays(day, 1), timeZone);
    return !service.registrations.some(version =>
      overlaps(version, fromMs, toMs),
    );
  });
}

/**
 * Whether a service deployed without a catalog entity in the 90 days up to a
 * window's end.
 *
 * @public
 */
export function isSeenUnregistered(
  evidence: DeploymentEvidence,
  windowTo: Day,
): boolean {
  const horizon = addDays(windowTo, -UNREGISTERED_HORIZON_DAYS);
  return evidence.unregisteredDays.some(
    day => horizon <= day && day < windowTo,
  );
}

/**
 * The team that the last deployment before a window's end named, if any did.
 *
 * @public
 */
export function namedTeamAt(
  evidence: DeploymentEvidence,
  windowTo: Day,
): string | null {
  let teamRef: string | null = null;
  for (const named of evidence.namedTeams) {
    if (named.day < windowTo) {
      teamRef = named.teamRef;
    }
  }
  return teamRef;
}
