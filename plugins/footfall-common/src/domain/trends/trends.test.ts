import fc from 'fast-check';
import { plateauOf } from './plateauOf';
import { mannKendallPValueOf, theilSenSlopeOf } from './statistics';
import { trendOf, WeeklyValue } from '.';

const observed = (values: readonly number[]) =>
  values.map((value, at) => ({ at, value }));
const rising = Array.from({ length: 12 }, (_, week) => 20 + week);
const flat = [35, 34, 36, 35, 35, 33, 36, 34, 35, 36, 34, 35];

describe('statistics', () => {
  it('takes the median of all slopes, which one odd week does not bend', () => {
    expect(theilSenSlopeOf(observed([1, 3, 5, 7, 9]))).toBe(2);
    expect(theilSenSlopeOf(observed([1, 3, 500, 7, 9]))).toBe(2);
    expect(theilSenSlopeOf(observed([1]))).toBeUndefined();
  });

  it('gives the p-value that the normal approximation has for S = 45, n = 10', () => {
    const values = observed([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    // z = (45 - 1) / sqrt(125) = 3.9355, two-sided.
    expect(mannKendallPValueOf(values)).toBeCloseTo(8.303e-5, 7);
  });

  it('corrects for ties', () => {
    // S = 5, variance = (4·3·13 - 2·1·9) / 18 = 7.6667, z = 4 / 2.7689.
    const values = observed([1, 2, 2, 3]);
    expect(mannKendallPValueOf(values)).toBeCloseTo(0.1486, 3);
  });

  it('finds nothing where all are alike, and stays a probability', () => {
    expect(mannKendallPValueOf(observed([5, 5, 5, 5]))).toBe(1);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 })), values => {
        const p = mannKendallPValueOf(observed(values));
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('trendOf', () => {
  it.each<[string, WeeklyValue[], string]>([
    ['rises', rising, 'rising'],
    ['falls', [...rising].reverse(), 'falling'],
    ['does not move', flat, 'flat'],
    // Certain, and too small to speak of.
    ['creeps', rising.map(value => 20 + value / 100), 'flat'],
  ])('says that a figure %s', (_, weeks, direction) => {
    expect(trendOf(weeks).direction).toBe(direction);
  });

  it('looks at the last 12 weeks only', () => {
    expect(trendOf([...rising, ...flat]).direction).toBe('flat');
  });

  it('does not speak of a trend with too few weeks', () => {
    const weeks = [null, null, null, null, null, ...flat.slice(0, 7)];
    expect(trendOf(weeks)).toEqual({ direction: null, weeks: 7, needed: 8 });
  });
});

describe('plateauOf', () => {
  it('finds the longest run that ends with the last week', () => {
    expect(plateauOf([...rising, ...flat])).toEqual({ weeks: 12, level: 35 });
  });

  it.each<[string, WeeklyValue[]]>([
    ['it is shorter than 8 weeks', flat.slice(0, 7)],
    ['it still rises', rising],
    ['the last week left the band', [...flat, 60]],
  ])('finds none where %s', (_, weeks) => {
    expect(plateauOf(weeks)).toBeNull();
  });

  it('does not reach over a week without a value', () => {
    expect(plateauOf([...flat, null, ...flat])?.weeks).toBe(12);
  });
});
