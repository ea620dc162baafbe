import { createAdoptionRow } from '../../__fixtures__/createAdoptionRow';
import { searchTeams, sortTeams } from './sortTeams';

const rows = [
  createAdoptionRow({ title: 'Payments', paved: 9, dormant: 1 }),
  createAdoptionRow({ title: 'Empty' }),
  createAdoptionRow({ title: 'Machine learning', paved: 1, bypassing: 7 }),
];
const titlesOf = (sorted: { title: string }[]) => sorted.map(row => row.title);

describe('sortTeams', () => {
  it.each([true, false])(
    'puts a team without a value last, descending: %s',
    isDescending => {
      const sorted = sortTeams(rows, { key: 'activeAdoption', isDescending });
      expect(titlesOf(sorted).at(-1)).toBe('Empty');
    },
  );

  it('sorts by figures, counts and titles', () => {
    expect(
      titlesOf(sortTeams(rows, { key: 'activeAdoption', isDescending: true })),
    ).toEqual(['Payments', 'Machine learning', 'Empty']);
    expect(
      titlesOf(sortTeams(rows, { key: 'known', isDescending: false })),
    ).toEqual(['Empty', 'Machine learning', 'Payments']);
    expect(
      titlesOf(sortTeams(rows, { key: 'title', isDescending: false })),
    ).toEqual(['Empty', 'Machine learning', 'Payments']);
  });
});

describe('searchTeams', () => {
  it('finds a part of a title, whatever its case', () => {
    expect(titlesOf(searchTeams(rows, ' LEARN'))).toEqual(['Machine learning']);
    expect(searchTeams(rows, '')).toHaveLength(3);
  });
});
