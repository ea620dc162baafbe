import { aWaveGroup } from '../../testing/surveys';
import { formCells, WaveGroup } from './formCells';

/** Cells by the names in them, with the answers of each team by its name. */
function cellsOf(
  groups: readonly WaveGroup[],
  answers: Record<string, number>,
  minRespondents = 5,
) {
  const nameOf = (ref: string) => ref.replace('group:default/', '');
  return formCells(
    groups,
    ref => answers[nameOf(ref)] ?? 0,
    minRespondents,
  ).map(({ n, groupRefs }) => `${groupRefs.map(nameOf).join('+')}: ${n}`);
}

const bank = aWaveGroup('bank', 0, null, 'department');
const teams = ['a', 'b', 'c'].map(name => aWaveGroup(name, 8, 'bank'));

describe('formCells', () => {
  it('tells apart what is large enough', () => {
    expect(cellsOf([bank, ...teams], { a: 5, b: 8, c: 6 })).toEqual([
      'a: 5',
      'b: 8',
      'c: 6',
    ]);
  });

  it('puts the small together, where they are enough', () => {
    expect(cellsOf([bank, ...teams], { a: 3, b: 8, c: 2 })).toEqual([
      'a+c: 5',
      'b: 8',
    ]);
  });

  it('hides a large one with the only small one', () => {
    expect(cellsOf([bank, ...teams], { a: 4, b: 8, c: 6 })).toEqual([
      'a+c: 10',
      'b: 8',
    ]);
  });

  it('does so too where nobody answered: that is nobody’s business', () => {
    expect(cellsOf([bank, ...teams], { b: 8, c: 6 })).toEqual([
      'a+c: 6',
      'b: 8',
    ]);
  });

  it('does not mind where nobody was asked', () => {
    const idle = aWaveGroup('idle', 0, 'bank');
    expect(cellsOf([bank, idle, ...teams], { a: 5, b: 5, c: 5 })).toHaveLength(
      3,
    );
  });

  it('hides the head of a department among a team', () => {
    const head = { ...bank, invited: 1 };
    expect(cellsOf([head, ...teams], { bank: 1, a: 7, b: 6, c: 8 })).toEqual([
      'a: 7',
      'b+bank: 7',
      'c: 8',
    ]);
  });

  it('folds a whole branch upwards, and takes a neighbour with it', () => {
    const firm = aWaveGroup('firm', 0, null, 'organisation');
    const branches = [
      { ...bank, parentRef: firm.ref },
      aWaveGroup('staff', 0, 'firm', 'department'),
      aWaveGroup('hr', 4, 'staff'),
    ];
    expect(
      cellsOf([firm, ...branches, ...teams], { a: 6, b: 7, c: 8, hr: 2 }),
    ).toEqual(['a+hr: 8', 'b: 7', 'c: 8']);
  });

  it('has no cell where too few answered in all', () => {
    expect(cellsOf([bank, ...teams], { a: 2, b: 1 })).toEqual([]);
    expect(cellsOf([], {})).toEqual([]);
  });

  it('takes several trees for one organisation', () => {
    expect(
      cellsOf([aWaveGroup('one', 1), aWaveGroup('many', 20)], {
        one: 1,
        many: 12,
      }),
    ).toEqual(['many+one: 13']);
  });
});
