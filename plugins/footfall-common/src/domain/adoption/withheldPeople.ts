import { isTellingCount, PeoplePolicy } from '../people';
import { PeopleCounts, PersonInWindow } from './PeopleCounts';

/**
 * One service of a table: the rows that it is counted in, the innermost first,
 * and who deployed it.
 *
 * @public
 */
export interface RowMember {
  readonly rowKeys: readonly string[];
  readonly people: readonly PersonInWindow[];
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

/** Persons, to be united: a person of two rows is one person of both. */
class Crowd {
  readonly deploying = new Set<string>();
  readonly bypassing = new Set<string>();

  static of(crowds: readonly Crowd[]): Crowd {
    const united = new Crowd();
    for (const { deploying, bypassing } of crowds) {
      deploying.forEach(person => united.deploying.add(person));
      bypassing.forEach(person => united.bypassing.add(person));
    }
    return united;
  }

  add({ personKey, hasBypassed }: PersonInWindow) {
    this.deploying.add(personKey);
    if (hasBypassed) {
      this.bypassing.add(personKey);
    }
  }

  without(other: Crowd): Crowd {
    const left = Crowd.of([this]);
    other.deploying.forEach(person => left.deploying.delete(person));
    other.bypassing.forEach(person => left.bypassing.delete(person));
    return left;
  }

  get isEmpty() {
    return this.deploying.size === 0;
  }

  isTelling(policy: PeoplePolicy) {
    const { deploying, bypassing } = this;
    return isTelling(
      { deploying: deploying.size, bypassing: bypassing.size },
      policy,
    );
  }
}

/** A row, or the table as a whole, with the rows directly inside it. */
class Row {
  readonly inner = new Map<string, Row>();
  /** Who deployed what is in no row inside it. */
  readonly rest = new Crowd();
  #everybody: Crowd | undefined;

  constructor(readonly key: string) {}

  rowInside(key: string): Row {
    const row = this.inner.get(key) ?? new Row(key);
    this.inner.set(key, row);
    return row;
  }

  get rows(): readonly Row[] {
    return [...this.inner.values()];
  }

  /** To be asked for once all members are in. */
  get everybody(): Crowd {
    this.#everybody ??= Crowd.of([
      this.rest,
      ...this.rows.map(row => row.everybody),
    ]);
    return this.#everybody;
  }
}

function nestRows(
  members: readonly RowMember[],
  isShown: (key: string) => boolean,
): Row {
  const table = new Row('');
  for (const { rowKeys, people } of members) {
    const innermost = rowKeys
      .filter(isShown)
      .reduceRight((row, key) => row.rowInside(key), table);
    people.forEach(person => innermost.rest.add(person));
  }
  return table;
}

// What is left where the rows that are shown are taken from the one around them.
function givesAway(
  hidden: readonly Row[],
  shown: readonly Row[],
  rest: Crowd,
  policy: PeoplePolicy,
): boolean {
  if (hidden.length === 0 && !rest.isTelling(policy)) {
    return false;
  }
  const crowds = [rest, ...hidden.map(row => row.everybody)];
  const left = Crowd.of(crowds);
  const shownToo = Crowd.of(shown.map(row => row.everybody));
  return (
    crowds.filter(crowd => !crowd.isEmpty).length === 1 ||
    left.isTelling(policy) ||
    left.without(shownToo).isTelling(policy)
  );
}

function hiddenInside({ rows, rest }: Row, policy: PeoplePolicy): Set<Row> {
  const sizeOf = (row: Row) => row.everybody.deploying.size;
  const hidden = rows.filter(row => row.everybody.isTelling(policy));
  // Nobody can hide behind a row in which nobody acted.
  const shown = rows
    .filter(row => !row.everybody.isTelling(policy) && !row.everybody.isEmpty)
    .sort((a, b) => sizeOf(a) - sizeOf(b) || (a.key < b.key ? -1 : 1));
  while (givesAway(hidden, shown, rest, policy)) {
    const next = shown.shift();
    if (!next) {
      break;
    }
    hidden.push(next);
  }
  return new Set(hidden);
}

function keysWithin(row: Row): string[] {
  return row.everybody.isEmpty
    ? []
    : [row.key, ...row.rows.flatMap(keysWithin)];
}

function withheldInside(row: Row, policy: PeoplePolicy): string[] {
  const hidden = hiddenInside(row, policy);
  return row.rows.flatMap(inner =>
    // What is inside a row adds up to it, and is withheld with it.
    hidden.has(inner) ? keysWithin(inner) : withheldInside(inner, policy),
  );
}

/**
 * The rows whose people are withheld: those that tell too much, what is inside
 * them, and as many of the next smallest beside them as it takes for what is
 * withheld to be more than one row and enough people. Otherwise it could be had
 * by taking the rows that are shown from the one that holds them all. What is in
 * no row that is shown, as a department's own services are not, is left over
 * likewise and hides with them.
 *
 * @param members - all that is counted in the table
 * @param isShown - whether a row is in the answer, on whichever page
 * @public
 */
export function keysOfWithheldPeople(
  members: readonly RowMember[],
  isShown: (key: string) => boolean,
  policy: PeoplePolicy,
): Set<string> {
  return new Set(withheldInside(nestRows(members, isShown), policy));
}
