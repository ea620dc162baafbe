import { aWaveGroup } from '../../testing/surveys';
import { formCells, WaveGroup } from './formCells';
import { WaveStandings } from './standingOfGroups';

const ref = (name: string) => `group:default/${name}`;
const groups: WaveGroup[] = [
  aWaveGroup('firm', 0, null, 'organisation'),
  aWaveGroup('bank', 0, 'firm', 'department'),
  aWaveGroup('a', 8, 'bank'),
  aWaveGroup('b', 8, 'bank'),
  aWaveGroup('lab', 0, 'firm', 'department'),
  aWaveGroup('c', 8, 'lab'),
  aWaveGroup('d', 3, 'lab', 'squad'),
  aWaveGroup('e', 9, 'lab', 'squad'),
];

function stand(answers: Record<string, number>) {
  const answersOf = (group: string) =>
    answers[group.replace('group:default/', '')] ?? 0;
  return new WaveStandings({
    groups,
    cells: formCells(groups, answersOf, 5),
    answered: Object.values(answers).reduce((sum, n) => sum + n, 0),
  });
}

describe('WaveStandings', () => {
  const standings = stand({ a: 6, b: 7, c: 5, d: 2, e: 9 });

  it.each([
    ['firm', 'shown', 36],
    ['bank', 'shown', 16],
    ['a', 'shown', 8],
    ['lab', 'shown', 20],
    ['c', 'too-few-answers', null],
    ['d', 'too-few-answers', null],
    ['e', 'shown', 9],
    ['elsewhere', 'nobody-asked', 0],
  ])('of %s: %s', (name, status, invited) => {
    expect(standings.ofGroup(ref(name))).toMatchObject({ status, invited });
  });

  it('tells types as far as they do not mix', () => {
    expect(standings.ofType('team')).toMatchObject({ invited: 16 });
    expect(standings.ofType('squad')).toMatchObject({ invited: 9 });
    expect(standings.mixedTypes).toMatchObject({ invited: 11 });
    expect(standings.ofType('guild').status).toBe('nobody-asked');
  });

  it('says where hidden answers are counted', () => {
    expect(standings.shownAbove(ref('d'))).toBe(ref('lab'));
    expect(stand({ a: 6, d: 1 }).shownAbove(ref('d'))).toBe(ref('firm'));
  });

  it('tells too few from none at all', () => {
    expect(stand({ a: 2 }).organisation.status).toBe('too-few-answers');
    expect(stand({}).organisation.status).toBe('no-answers');
    expect(stand({}).ofGroup(ref('a')).status).toBe('too-few-answers');
    expect(
      new WaveStandings({ groups: [], cells: [], answered: 0 }).organisation
        .status,
    ).toBe('nobody-asked');
  });
});
