import fc from 'fast-check';
import { countPeople, PersonInWindow } from './PeopleCounts';
import { isTelling, keysOfWithheldPeople, RowMember } from './withheldPeople';

const policy = { minPeople: 5 };
const everyRow = () => true;

/** Persons of whom the first so many went around the platform. */
const persons = (names: readonly string[], bypassing: number) =>
  names.map((personKey, index) => ({
    serviceId: 1,
    personKey,
    hasBypassed: index < bypassing,
  }));

/** A service in rows, the innermost first, with people that no other has. */
function member(
  path: string,
  deploying: number,
  bypassing: number,
  name = path,
): RowMember {
  const names = Array.from({ length: deploying }, (_, n) => `${name}-${n}`);
  return {
    rowKeys: path === '' ? [] : path.split('<'),
    people: persons(names, bypassing),
  };
}

const shared = (path: string, names: string): RowMember => ({
  rowKeys: path.split('<'),
  people: persons([...names], names.length),
});

describe('keysOfWithheldPeople', () => {
  it.each<[string, RowMember[], string[]]>([
    ['nothing where all are many', [member('a', 9, 6), member('b', 8, 5)], []],
    [
      'the next smallest beside the only one',
      [member('a', 4, 2), member('b', 30, 20), member('c', 10, 8)],
      ['a', 'c'],
    ],
    [
      'one whose few bypass, however many deploy',
      [member('a', 40, 1), member('b', 30, 20), member('c', 10, 8)],
      ['a', 'c'],
    ],
    [
      'no more where the two of them are enough people',
      [member('a', 4, 4), member('b', 3, 3), member('c', 10, 8)],
      ['a', 'b'],
    ],
    [
      'a third where the two of them are still too few',
      [
        member('a', 2, 2),
        member('b', 2, 2),
        member('c', 10, 8),
        member('d', 11, 9),
      ],
      ['a', 'b', 'c'],
    ],
    [
      'a third where the two of them are the same people',
      [shared('a', 'xyz'), shared('b', 'xyz'), member('c', 10, 8)],
      ['a', 'b', 'c'],
    ],
    [
      'a third where few of the two of them are in no row that is shown',
      [
        shared('a', 'uvw'),
        shared('b', 'xyz'),
        shared('c', 'wxyzklmno'),
        member('d', 10, 8),
      ],
      ['a', 'b', 'c'],
    ],
    [
      'not a row in which nobody acted: it hides nobody',
      [member('a', 4, 2), member('b', 0, 0), member('c', 10, 8)],
      ['a', 'c'],
    ],
    ['what there is, where there is no other', [member('a', 4, 2)], ['a']],
    [
      'siblings only',
      [
        member('child-1<parent', 3, 3),
        member('child-2<parent', 12, 7),
        member('other', 6, 6),
      ],
      ['child-1', 'child-2'],
    ],
    [
      'what is inside a row that hides another',
      [
        member('few', 3, 3),
        member('child-1<parent', 6, 6),
        member('child-2<parent', 7, 7),
        member('other', 30, 30),
      ],
      ['few', 'parent', 'child-1', 'child-2'],
    ],
    [
      'the only child of a row that has few people of its own',
      [
        member('parent', 3, 3),
        member('child<parent', 9, 9),
        member('other', 30, 30),
      ],
      ['child'],
    ],
    [
      'no more than one where those of no row are enough to hide it',
      [member('', 9, 9), member('a', 4, 4), member('b', 10, 8)],
      ['a'],
    ],
  ])('withholds %s', (_, members, expected) => {
    const keys = keysOfWithheldPeople(members, everyRow, policy);
    expect([...keys].sort()).toEqual([...expected].sort());
  });

  it('reckons with rows that the answer does not show', () => {
    const members = [
      member('gone', 3, 3),
      member('b', 30, 20),
      member('c', 10, 8),
    ];
    const keys = keysOfWithheldPeople(members, key => key !== 'gone', policy);
    expect([...keys]).toEqual(['c']);
  });
});

/** Rows inside rows, and what is in none. */
const paths = ['', 'a', 'x<a', 'y<a', '1<x<a', '2<x<a', 'b', 'x2<b', 'c', 'd'];
const keys = paths.slice(1).map(path => path.split('<')[0]);
const rowsOfPath = (path: string) => (path === '' ? [] : path.split('<'));

const someTable = fc.record({
  sizes: fc.tuple(
    ...paths.map(() => fc.tuple(fc.nat(9), fc.nat(9), fc.boolean())),
  ),
  gone: fc.uniqueArray(fc.constantFrom(...keys), { maxLength: 3 }),
});

const keyOfPerson = ({ personKey }: PersonInWindow) => personKey;

type Measure = 'deploying' | 'bypassing';
type Vector = readonly number[];

/** Whether a vector is a sum of multiples of the others. */
function isCombinationOf(vector: Vector, others: readonly Vector[]): boolean {
  let rest = others.map(other => [...other]);
  let left = [...vector];
  for (let column = 0; column < left.length; column += 1) {
    const pivot = rest.find(row => Math.abs(row[column]) > 1e-9);
    if (pivot) {
      const reduced = (row: number[]) =>
        row.map(
          (value, index) =>
            value - (row[column] / pivot[column]) * pivot[index],
        );
      rest = rest.filter(row => row !== pivot).map(reduced);
      left = reduced(left);
    }
  }
  return left.every(value => Math.abs(value) < 1e-9);
}

describe('what keysOfWithheldPeople leaves to be shown', () => {
  it('names nobody by any sum or difference, be it of rows inside rows', () => {
    fc.assert(
      fc.property(someTable, ({ sizes, gone }) => {
        const members = paths.map((path, index) => {
          const [around, along, isThere] = sizes[index];
          return isThere
            ? member(path, around + along, around)
            : member(path, 0, 0);
        });
        const isShown = (key: string) => !gone.includes(key);
        const withheld = keysOfWithheldPeople(members, isShown, policy);
        const countsOf = (key: string | null) =>
          countPeople(
            members
              .filter(({ rowKeys }) => key === null || rowKeys.includes(key))
              .flatMap(({ people }) => people),
          );
        const shown = [null, ...keys].filter(key =>
          key === null
            ? !isTelling(countsOf(null), policy)
            : isShown(key) && !withheld.has(key),
        );
        for (const measure of ['deploying', 'bypassing'] as Measure[]) {
          // Of what nobody did everybody knows that nobody did it.
          const parts = paths.filter(
            (_, index) => countPeople(members[index].people)[measure] > 0,
          );
          const vectorOf = (key: string | null) =>
            parts.map(path =>
              Number(key === null || rowsOfPath(path).includes(key)),
            );
          const known = shown.map(vectorOf);
          const few = keys.filter(key => {
            const count = countsOf(key)[measure];
            return isShown(key) && count > 0 && count < policy.minPeople;
          });
          expect(
            few.filter(key => isCombinationOf(vectorOf(key), known)),
          ).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('leaves no few people over, though they act in several rows', () => {
    const somebody = fc.record({
      personKey: fc.constantFrom(...'abcdefghijklmnopqrst'),
      hasBypassed: fc.boolean(),
      serviceId: fc.constant(1),
    });
    const flatRows = fc.array(fc.array(somebody, { maxLength: 12 }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(flatRows, rows => {
        const members = rows.map((people, index) => ({
          rowKeys: [`row-${index}`],
          people,
        }));
        const withheld = keysOfWithheldPeople(members, everyRow, policy);
        const peopleOf = (isWithheld: boolean) =>
          members
            .filter(({ rowKeys }) => withheld.has(rowKeys[0]) === isWithheld)
            .flatMap(({ people }) => people);
        const [hidden, shown] = [peopleOf(true), peopleOf(false)];
        const onlyHidden = (isCounted: (by: PersonInWindow) => boolean) => {
          const seen = new Set(shown.filter(isCounted).map(keyOfPerson));
          const all = new Set(hidden.filter(isCounted).map(keyOfPerson));
          return [...all].filter(person => !seen.has(person)).length;
        };
        const left = {
          deploying: onlyHidden(() => true),
          bypassing: onlyHidden(({ hasBypassed }) => hasBypassed),
        };
        const tells = [countPeople(hidden), left].some(counts =>
          isTelling(counts, policy),
        );
        expect(shown.length > 0 && tells).toBe(false);
      }),
    );
  });
});
