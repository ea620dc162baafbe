import { overlaps, Version } from '../history';
import { TeamTree } from '../teams';
import { TimeWindow } from '../time';

/**
 * That a User was in a Group.
 *
 * @public
 */
export interface Membership {
  readonly userRef: string;
  readonly teamRef: string;
}

/**
 * Users who were members of a team at some time of a window: of one of the
 * configured types, or of a Group below one.
 *
 * @param team - narrows to this Group and all below it
 * @public
 */
export function eligiblePeopleIn(
  memberships: Iterable<Version<Membership>>,
  window: TimeWindow,
  tree: TeamTree,
  { teamTypes, team }: { teamTypes: ReadonlySet<string>; team?: string },
): Set<string> {
  const counts = (teamRef: string) => {
    const lineage = tree.lineageOf(teamRef);
    return (
      (team === undefined || lineage.includes(team)) &&
      lineage.some(ref => teamTypes.has(tree.teams.get(ref)?.type ?? ''))
    );
  };
  const people = new Set<string>();
  for (const version of memberships) {
    const { userRef, teamRef } = version.value;
    if (
      overlaps(version, window.fromMs, window.toMs) &&
      !people.has(userRef) &&
      counts(teamRef)
    ) {
      people.add(userRef);
    }
  }
  return people;
}
