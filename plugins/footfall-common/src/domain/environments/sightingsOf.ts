import { Tier } from '../deployments';

/**
 * A deployment as far as it says that an environment runs.
 *
 * @public
 */
export interface SeenDeployment {
  readonly serviceRef: string;
  /** The environment, as the source calls it. */
  readonly environment: string;
  readonly tier: Tier;
  readonly teamRef: string | null;
  readonly occurredMs: number;
  /** Failed and cancelled ones leave nothing that runs, for all one knows. */
  readonly hasFailed: boolean;
}

/**
 * All that was seen of an environment of a service.
 *
 * @public
 */
export interface Sighting {
  readonly serviceRef: string;
  readonly name: string;
  readonly tier: Tier;
  /** As the last deployment that named one says. */
  readonly teamRef: string | null;
  readonly lastMs: number;
  /**
   * Those that did not fail, the oldest first: from each on there is something
   * that runs.
   */
  readonly startsMs: readonly number[];
}

/**
 * Since when an environment runs for all that was seen of it, where it was said to
 * be gone at an instant: what was deployed before went with it, and what failed
 * since then made nothing. `null` where nothing runs.
 *
 * @param goneMs - when it went last; `null` where it never did
 * @public
 */
export function runsSinceMs(
  { startsMs }: Pick<Sighting, 'startsMs'>,
  goneMs: number | null,
): number | null {
  return startsMs.find(ms => goneMs === null || ms > goneMs) ?? null;
}

/**
 * Environments are called by their names in small letters, however a source
 * writes them.
 *
 * @public
 */
export const environmentNameOf = (environment: string) =>
  environment.trim().toLocaleLowerCase('en-US');

function sightingOf(seen: readonly SeenDeployment[]): Sighting {
  const byTime = [...seen].sort(
    (a, b) =>
      a.occurredMs - b.occurredMs ||
      (a.teamRef ?? '').localeCompare(b.teamRef ?? '', 'en') ||
      a.tier.localeCompare(b.tier, 'en'),
  );
  const last = byTime[byTime.length - 1];
  const teamRefs = byTime.flatMap(({ teamRef }) => teamRef ?? []);
  return {
    serviceRef: last.serviceRef,
    name: environmentNameOf(last.environment),
    tier: last.tier,
    teamRef: teamRefs[teamRefs.length - 1] ?? null,
    lastMs: last.occurredMs,
    startsMs: [
      ...new Set(
        byTime
          .filter(({ hasFailed }) => !hasFailed)
          .map(({ occurredMs }) => occurredMs),
      ),
    ],
  };
}

/**
 * What deployments say together, whatever their order and however often each is
 * told.
 *
 * @public
 */
export function sightingsOf(seen: readonly SeenDeployment[]): Sighting[] {
  const groups = new Map<string, SeenDeployment[]>();
  for (const deployment of seen) {
    const { environment, serviceRef } = deployment;
    const key = JSON.stringify([serviceRef, environmentNameOf(environment)]);
    groups.set(key, [...(groups.get(key) ?? []), deployment]);
  }
  return [...groups.keys()]
    .sort()
    .map(key => sightingOf(groups.get(key) ?? []));
}
