import fc from 'fast-check';
import {
  heldSince,
  holdsAt,
  lastVersionIn,
  overlaps,
  Version,
} from './Versions';

const version = (
  fromMs: number | null,
  toMs: number | null,
  value = 'a',
): Version<string> => ({ fromMs, toMs, value });

describe('holdsAt', () => {
  it.each([
    [version(10, 20), 9, false],
    [version(10, 20), 10, true],
    [version(10, 20), 19, true],
    [version(10, 20), 20, false],
    [version(null, 20), -1e12, true],
    [version(10, null), 1e15, true],
    [version(null, null), 0, true],
  ])('%j at %d: %s', (held, instant, expected) => {
    expect(holdsAt(held, instant)).toBe(expected);
  });
});

describe('heldSince', () => {
  it.each<[string, Version<string>[], number | null | undefined]>([
    ['its first state', [version(20, null), version(10, 20)], 10],
    ['it came back', [version(30, null), version(10, 20)], 30],
    ['ever', [version(20, null), version(null, 20)], null],
    ['never, where it is gone', [version(10, 20)], undefined],
  ])('is since %s', (_, versions, expected) => {
    expect(heldSince(versions, 40)).toBe(expected);
  });
});

describe('overlaps', () => {
  it.each([
    [version(10, 20), 0, 10, false],
    [version(10, 20), 0, 11, true],
    [version(10, 20), 19, 30, true],
    [version(10, 20), 20, 30, false],
    [version(null, 20), 0, 1, true],
    [version(10, null), 50, 60, true],
  ])('%j in [%d, %d): %s', (held, from, to, expected) => {
    expect(overlaps(held, from, to)).toBe(expected);
  });
});

describe('lastVersionIn', () => {
  const history = [
    version(20, null, 'third'),
    version(null, 10, 'first'),
    version(10, 20, 'second'),
  ];

  it.each([
    [0, 5, 'first'],
    [5, 10, 'first'],
    [5, 11, 'second'],
    [15, 20, 'second'],
    [15, 21, 'third'],
    [30, 40, 'third'],
  ])('in [%d, %d) is the %s', (from, to, expected) => {
    expect(lastVersionIn(history, from, to)?.value).toBe(expected);
  });

  it('is undefined where nothing held', () => {
    expect(lastVersionIn([version(10, 20)], 20, 30)).toBeUndefined();
    expect(lastVersionIn([], 0, 10)).toBeUndefined();
  });

  it('does not depend on the order of the versions', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(history, { minLength: 3 }),
        fc.nat(40),
        fc.integer({ min: 1, max: 40 }),
        (shuffled, from, length) => {
          expect(lastVersionIn(shuffled, from, from + length)).toBe(
            lastVersionIn(history, from, from + length),
          );
        },
      ),
    );
  });
});
