/** Who rated something in a month; never what they said. @public */
export interface RatingPeople {
  /** `YYYY-MM` */
  readonly month: string;
  readonly people: ReadonlySet<string>;
}

/**
 * Which months' waiting ratings can be published together: from the earliest on,
 * as soon as enough different people are among them. Figures only ever change by
 * such batches, so that nobody can look before and after and see what one person
 * said. What is left over waits for more.
 *
 * @returns batches of months, `YYYY-MM`
 * @public
 */
export function planBatches(
  waiting: readonly RatingPeople[],
  minRespondents: number,
): string[][] {
  const batches: string[][] = [];
  let months: string[] = [];
  const people = new Set<string>();
  const inOrder = [...waiting].sort((a, b) => (a.month < b.month ? -1 : 1));
  for (const { month, people: some } of inOrder) {
    months.push(month);
    some.forEach(person => people.add(person));
    if (people.size >= Math.max(1, minRespondents)) {
      batches.push(months);
      months = [];
      people.clear();
    }
  }
  return batches;
}
