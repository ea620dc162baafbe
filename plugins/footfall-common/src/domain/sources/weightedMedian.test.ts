import { weightedMedianOf } from './weightedMedian';

describe('weightedMedianOf', () => {
  it.each<[number[][], number | null]>([
    [[], null],
    [[[7, 0]], null],
    [[[7, 1]], 7],
    [
      [
        [30, 1],
        [10, 1],
        [20, 1],
      ],
      20,
    ],
    // One day of catching up does not make a source slow.
    [
      [
        [10, 100],
        [90_000, 40],
        [20, 30],
      ],
      10,
    ],
    [
      [
        [10, 1],
        [90_000, 400],
      ],
      90_000,
    ],
  ])('%j has %s', (values, expected) => {
    expect(
      weightedMedianOf(values.map(([value, weight]) => ({ value, weight }))),
    ).toBe(expected);
  });
});
