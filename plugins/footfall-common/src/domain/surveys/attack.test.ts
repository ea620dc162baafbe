import fc from 'fast-check';
import { Cell, formCells, WaveGroup } from './formCells';
import { WaveStandings } from './standingOfGroups';
import { wouldStayOf } from './wouldStay';
import { createTeamTree } from '../teams';

/*
 * Somebody who collects every figure that is shown, and adds and subtracts them
 * in any way. Figures of sets of people are sums over the teams in them, so what
 * can be had that way is what lies in the linear span of the shown sets: each is
 * a vector with a 1 for every team that is in it.
 */

const PRIME = 1_000_003;
const modulo = (value: number) => ((value % PRIME) + PRIME) % PRIME;

function inverseOf(value: number): number {
  let result = 1;
  let base = modulo(value);
  for (let left = PRIME - 2; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) {
      result = modulo(result * base);
    }
    base = modulo(base * base);
  }
  return result;
}

/** A basis of what can be solved for, in echelon form. */
class Span {
  readonly #rows: { pivot: number; values: number[] }[] = [];

  add(vector: readonly number[]) {
    const rest = this.#reduce(vector);
    const pivot = rest.findIndex(value => value !== 0);
    if (pivot !== -1) {
      const inverse = inverseOf(rest[pivot]);
      this.#rows.push({
        pivot,
        values: rest.map(value => modulo(value * inverse)),
      });
    }
  }

  holds(vector: readonly number[]): boolean {
    return this.#reduce(vector).every(value => value === 0);
  }

  #reduce(vector: readonly number[]): number[] {
    return this.#rows.reduce(
      (rest, { pivot, values }) =>
        rest.map((value, index) => modulo(value - rest[pivot] * values[index])),
      vector.map(modulo),
    );
  }
}

const MIN = 5;

interface AskedGroup extends WaveGroup {
  readonly answers: number;
}

/** Trees of up to nine Groups, each below an earlier one or at the top. */
const organisations: fc.Arbitrary<AskedGroup[]> = fc
  .array(
    fc.record({
      parent: fc.nat(9),
      invited: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 14 })),
      answered: fc.nat(14),
      type: fc.constantFrom('team', 'squad', 'department'),
    }),
    { minLength: 1, maxLength: 9 },
  )
  .map(items =>
    items.map(({ parent, invited, answered, type }, index) => ({
      ref: `g${index}`,
      title: `G${index}`,
      type,
      parentRef: parent < index ? `g${parent}` : null,
      invited,
      answers: Math.min(answered, invited),
    })),
  );

function attack(groups: readonly AskedGroup[]) {
  const asked = groups.filter(({ invited }) => invited > 0);
  const answersOf = new Map(groups.map(({ ref, answers }) => [ref, answers]));
  const cells = formCells(groups, ref => answersOf.get(ref) ?? 0, MIN);
  const standings = new WaveStandings({
    groups,
    cells,
    answered: asked.reduce((sum, { answers }) => sum + answers, 0),
  });
  const vectorOf = (refs: readonly string[]) =>
    asked.map(({ ref }) => (refs.includes(ref) ? 1 : 0));
  const vectorOfCells = (shown: readonly Cell[]) =>
    vectorOf(shown.flatMap(({ groupRefs }) => groupRefs));
  return { asked, cells, standings, vectorOf, vectorOfCells };
}

function collectEverything(groups: readonly AskedGroup[]) {
  const found = attack(groups);
  const { standings, vectorOfCells } = found;
  const span = new Span();
  const shown = [
    standings.organisation,
    standings.mixedTypes,
    ...groups.map(({ ref }) => standings.ofGroup(ref)),
    ...['team', 'squad', 'department'].map(type => standings.ofType(type)),
  ].filter(({ status }) => status === 'shown');
  shown.forEach(({ cells }) => span.add(vectorOfCells(cells)));
  return { ...found, shown, span };
}

function subsetsOf<T>(items: readonly T[]): T[][] {
  return items.reduce<T[][]>(
    (subsets, item) => [
      ...subsets,
      ...subsets.map(subset => [...subset, item]),
    ],
    [[]],
  );
}

describe('an attacker who adds and subtracts all that is shown', () => {
  it('finds no set of people that is smaller than the minimum', () => {
    fc.assert(
      fc.property(organisations, groups => {
        const { asked, span, vectorOf } = collectEverything(groups);
        const few = subsetsOf(asked).filter(
          subset =>
            subset.length > 0 &&
            subset.reduce((sum, { answers }) => sum + answers, 0) < MIN,
        );
        const found = few.filter(subset =>
          span.holds(vectorOf(subset.map(({ ref }) => ref))),
        );
        expect(found).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('finds no hidden Group at all, small or not', () => {
    fc.assert(
      fc.property(organisations, groups => {
        const { asked, span, standings, vectorOf } = collectEverything(groups);
        const { lineageOf } = createTeamTree(groups);
        const hidden = groups.filter(
          ({ ref }) => standings.ofGroup(ref).status === 'too-few-answers',
        );
        const found = hidden.filter(({ ref }) =>
          span.holds(
            vectorOf(
              asked
                .filter(group => lineageOf(group.ref).includes(ref))
                .map(group => group.ref),
            ),
          ),
        );
        expect(found).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('gains nothing by making mandates for any choice of teams', () => {
    fc.assert(
      fc.property(organisations, fc.array(fc.nat(8)), (groups, choice) => {
        const { cells } = attack(groups);
        const { lineageOf } = createTeamTree(groups);
        const asked = cells.map(({ n, groupRefs }) => ({
          lineages: groupRefs.map(lineageOf),
          n,
          yes: n,
        }));
        for (const within of [null, ...groups.map(({ ref }) => ref)]) {
          const share = wouldStayOf(
            asked,
            new Set(choice.map(index => `g${index}`)),
            within,
          );
          expect(share.denominator ?? MIN).toBeGreaterThanOrEqual(MIN);
        }
      }),
    );
  });

  it('sees something all the same', () => {
    fc.assert(
      fc.property(organisations, groups => {
        const { asked, shown, standings } = collectEverything(groups);
        const answered = asked.reduce((sum, { answers }) => sum + answers, 0);
        expect(standings.organisation.status === 'shown').toBe(answered >= MIN);
        for (const { cells, invited } of shown) {
          const n = cells.reduce((sum, cell) => sum + cell.n, 0);
          expect(n).toBeGreaterThanOrEqual(MIN);
          expect(invited).toBeGreaterThanOrEqual(n);
        }
      }),
    );
  });

  it('would find one if the large were left beside the small', () => {
    const span = new Span();
    span.add([1, 1, 1]);
    span.add([1, 0, 0]);
    span.add([0, 1, 0]);
    expect(span.holds([0, 0, 1])).toBe(true);
    expect(span.holds([0, 1, 1])).toBe(true);
    const folded = new Span();
    folded.add([1, 1, 1]);
    folded.add([1, 0, 0]);
    expect(folded.holds([0, 0, 1])).toBe(false);
  });
});
