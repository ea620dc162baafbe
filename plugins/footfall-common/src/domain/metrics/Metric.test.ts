import fc from 'fast-check';
import { gapOf, missing, percentOf, shareOf } from './Metric';

describe('shareOf', () => {
  it('keeps the fraction that the share came from', () => {
    expect(shareOf(3, 4, 'nothing-deployed')).toEqual({
      value: 0.75,
      numerator: 3,
      denominator: 4,
      reason: null,
    });
  });

  it('is 0 where something was counted and nothing fits', () => {
    expect(shareOf(0, 4, 'nothing-deployed').value).toBe(0);
  });

  it('is never 0 where nothing was counted', () => {
    expect(shareOf(0, 0, 'no-known-services')).toEqual(
      missing('no-known-services'),
    );
  });

  it('lies in 0 to 1', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (a, b) => {
        const { value } = shareOf(
          Math.min(a, b),
          Math.max(a, b),
          'not-measured',
        );
        expect(value === null || (value >= 0 && value <= 1)).toBe(true);
      }),
    );
  });
});

describe('percentOf', () => {
  it('is the whole percent that a share of a hundred is', () => {
    for (let percent = 0; percent <= 100; percent += 1) {
      expect(percentOf(shareOf(percent, 100, 'nothing-deployed'))).toBe(
        percent,
      );
    }
  });

  it('is unknown where the share is', () => {
    expect(percentOf(missing('nothing-deployed'))).toBeNull();
  });
});

describe('gapOf', () => {
  const share = (part: number) => shareOf(part, 100, 'nothing-deployed');

  it('is in percentage points and no fraction', () => {
    expect(gapOf(share(85), share(12))).toEqual({
      value: expect.closeTo(73),
      numerator: null,
      denominator: null,
      reason: null,
    });
  });

  it('may be below 0', () => {
    expect(gapOf(share(10), share(30)).value).toBeCloseTo(-20);
  });

  it('is missing for the reason of the part that is', () => {
    const none = missing('no-known-services');
    expect(gapOf(none, share(12))).toEqual(none);
    expect(gapOf(share(12), none)).toEqual(none);
  });
});
