import { FilterOptions } from '@footfall/backstage-plugin-footfall-common';

/**
 * The teams that a person is in, by title.
 *
 * @param ownershipRefs - what the person owns through, in any spelling
 */
export function teamsOf(
  ownershipRefs: readonly string[],
  teams: FilterOptions['teams'],
): FilterOptions['teams'] {
  const refs = new Set(ownershipRefs.map(ref => ref.toLowerCase()));
  return teams
    .filter(({ ref, isTeam }) => isTeam && refs.has(ref))
    .sort((a, b) => a.title.localeCompare(b.title));
}
