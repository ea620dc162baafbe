import fc from 'fast-check';
import { isTelling, keysOfWithheldPeople, PeopleRow } from './withheldPeople';

const policy = { minPeople: 5 };

function row(
  key: string,
  deploying: number,
  bypassing: number,
  parentKey: string | null = null,
): PeopleRow {
  return { key, parentKey, people: { deploying, bypassing } };
}

describe('keysOfWithheldPeople', () => {
  it.each<[string, PeopleRow[], string[]]>([
    ['nothing where all are many', [row('a', 9, 6), row('b', 8, 5)], []],
    [
      'the next smallest beside the only one',
      [row('a', 4, 2), row('b', 30, 20), row('c', 10, 8)],
      ['a', 'c'],
    ],
    [
      'one whose few bypass, however many deploy',
      [row('a', 40, 1), row('b', 30, 20), row('c', 10, 8)],
      ['a', 'c'],
    ],
    [
      'no more where the two of them are enough people',
      [row('a', 4, 4), row('b', 3, 3), row('c', 10, 8)],
      ['a', 'b'],
    ],
    [
      'a third where the two of them are still too few',
      [row('a', 2, 2), row('b', 2, 2), row('c', 10, 8), row('d', 11, 9)],
      ['a', 'b', 'c'],
    ],
    [
      'not a row in which nobody acted: it hides nobody',
      [row('a', 4, 2), row('b', 0, 0), row('c', 10, 8)],
      ['a', 'c'],
    ],
    ['what there is, where there is no other', [row('a', 4, 2)], ['a']],
    [
      'siblings only',
      [
        row('parent', 20, 10),
        row('child-1', 3, 3, 'parent'),
        row('child-2', 12, 7, 'parent'),
        row('other', 6, 6),
      ],
      ['child-1', 'child-2'],
    ],
    [
      'rows whose parent is no row, with those of the total',
      [row('a', 4, 2, 'elsewhere'), row('b', 10, 8)],
      ['a', 'b'],
    ],
  ])('withholds %s', (_, rows, expected) => {
    expect([...keysOfWithheldPeople(rows, policy)].sort()).toEqual(expected);
  });

  it('never leaves a remainder that names somebody', () => {
    const someRows = fc
      .array(
        fc
          .tuple(fc.nat(20), fc.nat(20))
          .map(([a, b]) => ({ deploying: a + b, bypassing: b })),
        { minLength: 1, maxLength: 8 },
      )
      .map(list =>
        list.map((people, index) => ({
          key: `row-${index}`,
          parentKey: null,
          people,
        })),
      );
    fc.assert(
      fc.property(someRows, rows => {
        const keys = keysOfWithheldPeople(rows, policy);
        const hidden = rows.filter(({ key }) => keys.has(key));
        const shown = rows.filter(({ key }) => !keys.has(key));
        expect(shown.filter(({ people }) => isTelling(people, policy))).toEqual(
          [],
        );
        const remainder = {
          deploying: hidden.reduce((sum, r) => sum + r.people.deploying, 0),
          bypassing: hidden.reduce((sum, r) => sum + r.people.bypassing, 0),
        };
        // What is left over tells as much as the total would: it is withheld
        // with it, or nobody acted in what is shown.
        expect(
          !isTelling(remainder, policy) ||
            shown.every(({ people }) => people.deploying === 0),
        ).toBe(true);
      }),
    );
  });
});
