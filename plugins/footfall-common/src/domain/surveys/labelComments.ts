import { Cell } from './formCells';

/**
 * Something that was written, with the Group of whoever wrote it.
 *
 * @public
 */
export interface WrittenComment {
  readonly questionId: string;
  readonly groupRef: string;
  readonly text: string;
}

/**
 * The same, with its Group only where that tells nobody apart.
 *
 * @public
 */
export interface LabelledComment {
  readonly questionId: string;
  readonly groupRef: string | null;
  readonly text: string;
}

/**
 * Takes the Groups off comments, but for those of which enough people wrote. A
 * few that are left without a Group would be told by that, so they take another
 * Group's with them.
 *
 * @param cells - of the wave: a Group that shares its cell has no name here
 * @public
 */
export function labelComments(
  comments: readonly WrittenComment[],
  cells: readonly Cell[],
  minRespondents: number,
): LabelledComment[] {
  const standing = new Set(
    cells.flatMap(({ groupRefs }) => (groupRefs.length === 1 ? groupRefs : [])),
  );
  const countOf = (groupRef: string) =>
    comments.filter(comment => comment.groupRef === groupRef).length;
  const labels = [...standing]
    .map(groupRef => ({ groupRef, count: countOf(groupRef) }))
    .filter(({ count }) => count >= minRespondents)
    .sort((a, b) => b.count - a.count || (a.groupRef < b.groupRef ? -1 : 1));
  const labelled = labels.reduce((sum, { count }) => sum + count, 0);
  const left = comments.length - labelled;
  if (left > 0 && left < minRespondents) {
    labels.pop();
  }
  const shown = new Set(labels.map(({ groupRef }) => groupRef));
  return comments.map(({ groupRef, ...comment }) => ({
    ...comment,
    groupRef: shown.has(groupRef) ? groupRef : null,
  }));
}
