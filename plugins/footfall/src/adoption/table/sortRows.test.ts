import { createAdoptionRow } from '../../__fixtures__/createAdoptionRow';
import { searchRows, sortRows } from './sortRows';

const rows = [
  createAdoptionRow({ title: 'Payments', paved: 9, dormant: 1 }),
  createAdoptionRow({ title: 'Empty' }),
  createAdoptionRow({ title: 'Machine learning', paved: 1, bypassing: 7 }),
];
const titlesOf = (sorted: { title: string }[]) => sorted.map(row => row.title);

describe('sortRows', () => {
  it.each([true, false])(
    'puts a team without a value last, descending: %s',
    isDescending => {
      const sorted = sortRows(rows, { key: 'activeAdoption', isDescending });
      expect(titlesOf(sorted).at(-1)).toBe('Empty');
    },
  );

  it('sorts by figures, counts and titles', () => {
    expect(
      titlesOf(sortRows(rows, { key: 'activeAdoption', isDescending: true })),
    ).toEqual(['Payments', 'Machine learning', 'Empty']);
    expect(
      titlesOf(sortRows(rows, { key: 'known', isDescending: false })),
    ).toEqual(['Empty', 'Machine learning', 'Payments']);
    expect(
      titlesOf(sortRows(rows, { key: 'title', isDescending: false })),
    ).toEqual(['Empty', 'Machine learning', 'Payments']);
  });
});

describe('searchRows', () => {
  it('finds a part of a title, whatever its case', () => {
    expect(titlesOf(searchRows(rows, ' LEARN'))).toEqual(['Machine learning']);
    expect(searchRows(rows, '')).toHaveLength(3);
  });
});
