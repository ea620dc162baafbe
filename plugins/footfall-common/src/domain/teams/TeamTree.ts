/**
 * A Group of the catalog.
 *
 * @public
 */
export interface Team {
  readonly ref: string;
  readonly title: string;
  /** The Group's `spec.type`: `team`, `department`, `organisation` … */
  readonly type: string;
  readonly parentRef: string | null;
}

/**
 * The Group tree. A Group whose parent is not in the tree is a root; the edges
 * of a cycle are cut, so that every Group is reached exactly once.
 *
 * @public
 */
export interface TeamTree {
  readonly teams: ReadonlyMap<string, Team>;
  /** The Group itself, then its parent, and so on up to the root. */
  readonly lineageOf: (ref: string) => readonly string[];
  /** Groups whose parent edge was cut because it closed a cycle. */
  readonly cutAt: readonly string[];
}

function findCycle(
  start: string,
  parentOf: (ref: string) => string | null,
): string[] | undefined {
  const path: string[] = [];
  for (
    let ref: string | null = start;
    ref !== null && !path.includes(ref);
    ref = parentOf(ref)
  ) {
    path.push(ref);
    if (parentOf(ref) === start) {
      return path;
    }
  }
  return undefined;
}

// Which edge of a cycle is wrong cannot be known; cutting at the first ref in
// alphabetical order gives the same tree on every replica and in every order.
function findCuts(teams: ReadonlyMap<string, Team>): Set<string> {
  const parentOf = (ref: string) => teams.get(ref)?.parentRef ?? null;
  const cuts = new Set<string>();
  for (const ref of teams.keys()) {
    const cycle = findCycle(ref, parentOf);
    if (cycle) {
      cuts.add([...cycle].sort()[0]);
    }
  }
  return cuts;
}

/**
 * Builds the tree.
 *
 * @public
 */
export function createTeamTree(list: readonly Team[]): TeamTree {
  const teams = new Map(list.map(team => [team.ref, team]));
  const cuts = findCuts(teams);
  const parentOf = (ref: string): string | null => {
    const parentRef = teams.get(ref)?.parentRef ?? null;
    return parentRef !== null && teams.has(parentRef) && !cuts.has(ref)
      ? parentRef
      : null;
  };
  const lineages = new Map<string, readonly string[]>();
  const lineageOf = (ref: string): readonly string[] => {
    if (!teams.has(ref)) {
      return [];
    }
    const known = lineages.get(ref);
    if (known) {
      return known;
    }
    const lineage: string[] = [];
    for (let at: string | null = ref; at !== null; at = parentOf(at)) {
      lineage.push(at);
    }
    lineages.set(ref, lineage);
    return lineage;
  };
  return { teams, lineageOf, cutAt: [...cuts].sort() };
}
