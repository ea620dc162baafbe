import fc from 'fast-check';
import { createTeamTree, Team } from './TeamTree';

const team = (ref: string, parentRef: string | null = null): Team => ({
  ref,
  title: ref,
  type: 'team',
  parentRef,
});

describe('createTeamTree', () => {
  it('leads from a Group to its root', () => {
    const tree = createTeamTree([team('a'), team('b', 'a'), team('c', 'b')]);
    expect(tree.lineageOf('c')).toEqual(['c', 'b', 'a']);
    expect(tree.lineageOf('a')).toEqual(['a']);
    expect(tree.cutAt).toEqual([]);
  });

  it('makes a Group with an unknown parent a root', () => {
    const tree = createTeamTree([team('a', 'gone')]);
    expect(tree.lineageOf('a')).toEqual(['a']);
  });

  it('knows no way from a Group that it does not hold', () => {
    expect(createTeamTree([]).lineageOf('a')).toEqual([]);
  });

  it('cuts a Group that is its own parent', () => {
    const tree = createTeamTree([team('a', 'a')]);
    expect(tree.lineageOf('a')).toEqual(['a']);
    expect(tree.cutAt).toEqual(['a']);
  });

  it('cuts a cycle at its first ref and leaves what hangs on it alone', () => {
    const tree = createTeamTree([
      team('c', 'b'),
      team('b', 'a'),
      team('a', 'c'),
      team('leaf', 'b'),
    ]);
    expect(tree.cutAt).toEqual(['a']);
    expect(tree.lineageOf('c')).toEqual(['c', 'b', 'a']);
    expect(tree.lineageOf('leaf')).toEqual(['leaf', 'b', 'a']);
  });

  describe('whatever the parents are', () => {
    const someTeams = fc.integer({ min: 1, max: 12 }).chain(size => {
      const refs = Array.from({ length: size }, (_, i) => `group-${i}`);
      const parent = fc.option(fc.constantFrom(...refs, 'gone'));
      return fc
        .array(parent, { minLength: size, maxLength: size })
        .map(parents => refs.map((ref, i) => team(ref, parents[i])));
    });

    it('gives every Group one path, which ends in a root', () => {
      fc.assert(
        fc.property(someTeams, teams => {
          const tree = createTeamTree(teams);
          for (const { ref } of teams) {
            const path = tree.lineageOf(ref);
            expect(path[0]).toBe(ref);
            expect(new Set(path).size).toBe(path.length);
            path.slice(1).forEach((above, index) => {
              expect(tree.teams.get(path[index])?.parentRef).toBe(above);
              expect(tree.lineageOf(above)).toEqual(path.slice(index + 1));
            });
            const root = tree.teams.get(path[path.length - 1]);
            expect(
              root?.parentRef === null ||
                root?.parentRef === 'gone' ||
                tree.cutAt.includes(String(root?.ref)),
            ).toBe(true);
          }
        }),
      );
    });

    it('is the same tree in every order', () => {
      const twoOrders = someTeams.chain(teams =>
        fc.tuple(
          fc.constant(teams),
          fc.shuffledSubarray(teams, { minLength: teams.length }),
        ),
      );
      fc.assert(
        fc.property(twoOrders, ([teams, shuffled]) => {
          const tree = createTeamTree(teams);
          const other = createTeamTree(shuffled);
          expect(other.cutAt).toEqual(tree.cutAt);
          for (const { ref } of teams) {
            expect(other.lineageOf(ref)).toEqual(tree.lineageOf(ref));
          }
        }),
      );
    });
  });
});
