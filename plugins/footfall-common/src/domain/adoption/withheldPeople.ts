import { isTellingCount, PeoplePolicy } from '../people';
import { PeopleCounts } from './PeopleCounts';

/**
 * The people of one row of a table.
 *
 * @public
 */
export interface PeopleRow {
  readonly key: string;
  /** The row that this one is part of; the total where that is no row. */
  readonly parentKey: string | null;
  readonly people: PeopleCounts;
}

/**
 * Whether a row's people are too few to be counted aloud.
 *
 * @public
 */
export function isTelling(people: PeopleCounts, policy: PeoplePolicy): boolean {
  return (
    isTellingCount(people.deploying, policy) ||
    isTellingCount(people.bypassing, policy)
  );
}

function siblingsOf(rows: readonly PeopleRow[]): PeopleRow[][] {
  const keys = new Set(rows.map(row => row.key));
  const groups = new Map<string | null, PeopleRow[]>();
  for (const row of rows) {
    const parentKey =
      row.parentKey !== null && keys.has(row.parentKey) ? row.parentKey : null;
    groups.set(parentKey, [...(groups.get(parentKey) ?? []), row]);
  }
  return [...groups.values()];
}

function together(rows: readonly PeopleRow[]): PeopleCounts {
  const sum = (of: (people: PeopleCounts) => number) =>
    rows.reduce((total, { people }) => total + of(people), 0);
  return {
    deploying: sum(people => people.deploying),
    bypassing: sum(people => people.bypassing),
  };
}

function withheldAmong(
  siblings: readonly PeopleRow[],
  policy: PeoplePolicy,
): PeopleRow[] {
  const withheld = siblings.filter(({ people }) => isTelling(people, policy));
  // Nobody can hide behind a row in which nobody acted.
  const others = siblings
    .filter(row => !withheld.includes(row) && row.people.deploying > 0)
    .sort(
      (a, b) =>
        a.people.deploying - b.people.deploying || (a.key < b.key ? -1 : 1),
    );
  while (
    withheld.length === 1 ||
    (withheld.length > 1 && isTelling(together(withheld), policy))
  ) {
    const next = others.shift();
    if (!next) {
      break;
    }
    withheld.push(next);
  }
  return withheld;
}

/**
 * The rows whose people are withheld: those that tell too much, and as many of
 * the next smallest siblings as it takes for what is withheld to be more than
 * one row and enough people. Otherwise it could be had by taking the rows that
 * are shown from the one that holds them all.
 *
 * @public
 */
export function keysOfWithheldPeople(
  rows: readonly PeopleRow[],
  policy: PeoplePolicy,
): Set<string> {
  return new Set(
    siblingsOf(rows).flatMap(siblings =>
      withheldAmong(siblings, policy).map(({ key }) => key),
    ),
  );
}
