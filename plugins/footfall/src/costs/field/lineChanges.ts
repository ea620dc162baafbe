import {
  CostEstimate,
  EstimateLine,
} from '@footfall/backstage-plugin-footfall-common';

/** A part of an order that costs something else than before. */
export interface LineChange {
  readonly id: string;
  readonly title: string;
  /** `null` where it was not part of the order. */
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * What differs between two estimates, part by part, as far as a reader can see
 * it: by the words that each part is written in.
 */
export function lineChangesBetween(
  before: CostEstimate,
  after: CostEstimate,
  write: (line: EstimateLine) => string,
): readonly LineChange[] {
  const old = new Map(before.ordered.lines.map(line => [line.id, line]));
  const current = new Map(after.ordered.lines.map(line => [line.id, line]));
  return [...new Map([...old, ...current]).values()]
    .map(({ id, title }): LineChange => {
      const [was, is] = [old.get(id), current.get(id)];
      return {
        id,
        title,
        before: was ? write(was) : null,
        after: is ? write(is) : null,
      };
    })
    .filter(change => change.before !== change.after);
}
