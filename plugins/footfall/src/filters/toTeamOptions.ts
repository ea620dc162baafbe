import { FilterOptions } from '@footfall/backstage-plugin-footfall-common';

/** A Group as a filter offers it, with how deep it lies in the tree. */
export interface TeamOption {
  readonly ref: string;
  readonly title: string;
  readonly depth: number;
}

/**
 * The Groups in the order of the tree, each below its parent, siblings by
 * title. A Group whose parent is not among them is a root.
 */
export function toTeamOptions(teams: FilterOptions['teams']): TeamOption[] {
  const refs = new Set(teams.map(team => team.ref));
  const sorted = [...teams].sort((a, b) => a.title.localeCompare(b.title));
  const placed = new Set<string>();
  const below = (parentRef: string | null, depth: number): TeamOption[] =>
    sorted
      .filter(team =>
        parentRef === null
          ? team.parentRef === null || !refs.has(team.parentRef)
          : team.parentRef === parentRef,
      )
      .flatMap(team => {
        if (placed.has(team.ref)) {
          return [];
        }
        placed.add(team.ref);
        return [
          { ref: team.ref, title: team.title, depth },
          ...below(team.ref, depth + 1),
        ];
      });
  return below(null, 0);
}
