import { createTeamTree } from '../teams';

/**
 * A Group as it was when a wave opened.
 *
 * @public
 */
export interface WaveGroup {
  readonly ref: string;
  readonly title: string;
  readonly type: string;
  readonly parentRef: string | null;
  /** How many were asked as of this very Group, those below it not counted. */
  readonly invited: number;
}

/**
 * A set of answers that is never told apart any further: those of one Group, or
 * of several that are too small to be told from each other.
 *
 * @public
 */
export interface Cell {
  readonly id: number;
  /** How many answers are in it. */
  readonly n: number;
  /** The Groups whose own people were counted in it. */
  readonly groupRefs: readonly string[];
}

interface Heap {
  readonly n: number;
  readonly groupRefs: readonly string[];
  /** How far below the Group that is being looked at it was closed. */
  readonly depth: number;
}

/** What is below a Group: sets that stand, and what is still too small. */
interface Below {
  readonly closed: readonly Heap[];
  readonly open: Heap | null;
}

const nothing: Below = { closed: [], open: null };

function join(heaps: readonly (Heap | null)[]): Heap | null {
  const present = heaps.flatMap(heap => heap ?? []);
  return present.length === 0
    ? null
    : {
        n: present.reduce((sum, heap) => sum + heap.n, 0),
        groupRefs: present.flatMap(heap => heap.groupRefs).sort(),
        depth: 0,
      };
}

/**
 * The set that costs least to give up: the one that hides the fewest Groups on
 * the way up, then the smallest; of two like ones the first, so that every
 * replica comes to the same end.
 */
function cheapestOf(closed: readonly Heap[]): Heap | undefined {
  return [...closed].sort(
    (a, b) =>
      a.depth - b.depth ||
      a.n - b.n ||
      (a.groupRefs[0] < b.groupRefs[0] ? -1 : 1),
  )[0];
}

/**
 * Closes what is open under a Group where enough answered. What is too small to
 * stand is not left over beside what stands, or it could be had by taking one
 * from the other: it takes another set with it.
 */
function settle({ closed, open }: Below, minRespondents: number): Below {
  if (open === null) {
    return { closed, open };
  }
  if (open.n >= minRespondents) {
    return { closed: [...closed, open], open: null };
  }
  const victim = cheapestOf(closed);
  return victim
    ? {
        closed: [
          ...closed.filter(heap => heap !== victim),
          ...[join([open, victim])].flatMap(heap => heap ?? []),
        ],
        open: null,
      }
    : { closed, open };
}

const deeper = (heap: Heap): Heap => ({ ...heap, depth: heap.depth + 1 });

/**
 * Cuts the answers of a wave into cells of at least `minRespondents` answers,
 * along the Group tree and as finely as can be.
 *
 * All that is ever told of a wave is told of whole cells put together. Whatever
 * is added up or taken from what, nothing smaller than a cell comes out. A Group
 * in which somebody was asked and nobody answered is hidden like one with too
 * few answers: that nobody took part is nobody's business either.
 *
 * @param answersOf - how many answered as of this very Group
 * @returns no cell where too few answered in all
 * @public
 */
export function formCells(
  groups: readonly WaveGroup[],
  answersOf: (groupRef: string) => number,
  minRespondents: number,
): Cell[] {
  const tree = createTeamTree(groups);
  const children = new Map<string | null, WaveGroup[]>();
  for (const group of groups) {
    const parentRef = tree.lineageOf(group.ref)[1] ?? null;
    children.set(parentRef, [...(children.get(parentRef) ?? []), group]);
  }
  const ownOf = ({ ref, invited }: WaveGroup): Heap | null =>
    invited === 0 ? null : { n: answersOf(ref), groupRefs: [ref], depth: 0 };
  const formBelow = (parentRef: string | null, own: Heap | null): Below => {
    const parts = (children.get(parentRef) ?? []).map(child =>
      formBelow(child.ref, ownOf(child)),
    );
    const below: Below = {
      closed: parts.flatMap(({ closed }) => closed.map(deeper)),
      open: join([own, ...parts.map(({ open }) => open)]),
    };
    return settle(below, minRespondents);
  };
  const { closed } = groups.length === 0 ? nothing : formBelow(null, null);
  return [...closed]
    .sort((a, b) => (a.groupRefs[0] < b.groupRefs[0] ? -1 : 1))
    .map(({ n, groupRefs }, index) => ({ id: index + 1, n, groupRefs }));
}
