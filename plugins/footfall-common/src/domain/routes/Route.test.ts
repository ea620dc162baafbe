import fc from 'fast-check';
import { addRouteCounts, noRouteCounts, RouteCounts, totalOf } from './Route';

const someCounts: fc.Arbitrary<RouteCounts> = fc.record({
  paved: fc.nat(1000),
  legacy: fc.nat(1000),
  bypass: fc.nat(1000),
  unknown: fc.nat(1000),
});

describe('addRouteCounts', () => {
  it('adds in any order, and nothing is nothing', () => {
    fc.assert(
      fc.property(someCounts, someCounts, someCounts, (a, b, c) => {
        expect(addRouteCounts(a, b)).toEqual(addRouteCounts(b, a));
        expect(addRouteCounts(addRouteCounts(a, b), c)).toEqual(
          addRouteCounts(a, addRouteCounts(b, c)),
        );
        expect(addRouteCounts(a, noRouteCounts)).toEqual(a);
        expect(totalOf(addRouteCounts(a, b))).toBe(totalOf(a) + totalOf(b));
      }),
    );
  });
});
