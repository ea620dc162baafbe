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
  /** The first one that did not fail: from then on there is something that runs. */
  readonly runsSinceMs: number | null;
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
    runsSinceMs: byTime.find(({ hasFailed }) => !hasFailed)?.occurredMs ?? null,
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
