import { spreadLabels } from './spreadLabels';

describe('spreadLabels', () => {
  it('leaves names at the ends of lines that are far apart', () => {
    expect(spreadLabels([0.85, 0.35], 0.08)).toEqual([0.85, 0.35]);
  });

  it.each<[string, number[], number[]]>([
    ['near each other', [0.36, 0.35], [0.43, 0.35]],
    ['equal', [0.5, 0.5], [0.5, 0.58]],
    ['at the top', [1, 0.98], [1, 0.92]],
    ['three at the top', [1, 1, 1], [0.84, 0.92, 1]],
  ])('moves names of lines %s', (_, ends, places) => {
    spreadLabels(ends, 0.08).forEach((place, index) =>
      expect(place).toBeCloseTo(places[index]),
    );
  });
});
