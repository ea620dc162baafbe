import { Metric, missing } from '../metrics';

/**
 * Where "would you still use it?" was asked: a cell, with the Groups above each
 * of its people and how they answered.
 *
 * @public
 */
export interface WouldStayCell {
  /** For each Group that it holds people of: that Group and all above it. */
  readonly lineages: readonly (readonly string[])[];
  readonly yes: number;
  readonly n: number;
}

/**
 * Of those who answered on mandated teams, the share who would stay. Cells are
 * taken whole or not at all, so that no choice of mandates tells of fewer people
 * than a cell does.
 *
 * @param cells - of the latest wave that asked; `null` where none did
 * @param mandatedOwners - Groups that own a mandated service: people below them
 * are on a mandated team
 * @param within - narrows to a Group and all below it
 * @public
 */
export function wouldStayOf(
  cells: readonly WouldStayCell[] | null,
  mandatedOwners: ReadonlySet<string>,
  within: string | null,
): Metric {
  if (cells === null) {
    return missing('not-measured');
  }
  if (mandatedOwners.size === 0) {
    return missing('nobody-mandated');
  }
  const chosen = cells.filter(({ lineages }) =>
    lineages.every(
      lineage =>
        lineage.some(ref => mandatedOwners.has(ref)) &&
        (within === null || lineage.includes(within)),
    ),
  );
  const n = chosen.reduce((sum, cell) => sum + cell.n, 0);
  const yes = chosen.reduce((sum, cell) => sum + cell.yes, 0);
  return n === 0
    ? missing('too-few-answers')
    : { value: yes / n, numerator: yes, denominator: n, reason: null };
}
