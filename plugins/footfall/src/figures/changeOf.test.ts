import { missing, shareOf } from '@footfall/backstage-plugin-footfall-common';
import { changeOf } from './changeOf';

const share = (numerator: number, denominator: number) =>
  shareOf(numerator, denominator, 'no-known-services');
const points = (value: number) => ({
  value,
  numerator: null,
  denominator: null,
  reason: null,
});

describe('changeOf', () => {
  it('subtracts shares into percentage points', () => {
    const change = changeOf('registered', share(3, 4), share(1, 2));
    expect(change.value).toBe(25);
  });

  it('subtracts gaps, which are in percentage points already', () => {
    const change = changeOf('registrationGap', points(50), points(48));
    expect(change.value).toBe(2);
  });

  it('has no value where one of the two has none', () => {
    const none = missing('nothing-deployed');
    expect(changeOf('bypassShare', share(1, 2), none)).toBe(none);
    expect(changeOf('registrationGap', none, points(1))).toBe(none);
    expect(changeOf('registrationGap', points(1), none)).toBe(none);
  });
});
