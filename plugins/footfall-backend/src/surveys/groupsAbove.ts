import {
  TeamTree,
  WaveGroup,
} from '@footfall/backstage-plugin-footfall-common';

/**
 * The Groups that people are asked as of, and all above them.
 *
 * @param invited - how many as of which Group
 */
export function groupsAbove(
  invited: ReadonlyMap<string, number>,
  tree: TeamTree,
): WaveGroup[] {
  const refs = new Set(
    [...invited.keys()].flatMap(ref => [...tree.lineageOf(ref)]),
  );
  return [...refs].sort().flatMap(ref => {
    const team = tree.teams.get(ref);
    return team
      ? [
          {
            ref,
            title: team.title,
            type: team.type,
            parentRef: tree.lineageOf(ref)[1] ?? null,
            invited: invited.get(ref) ?? 0,
          },
        ]
      : [];
  });
}
