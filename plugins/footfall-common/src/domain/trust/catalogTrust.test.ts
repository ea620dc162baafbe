import {
  tallyTrust,
  TrustEvidence,
  TrustFinding,
  trustFindingsOf,
} from './catalogTrust';

const sound: TrustEvidence = {
  isRegistered: true,
  ownerRef: 'group:default/cards',
  ownerExists: true,
  isLongRegistered: true,
  hasDeployedLately: true,
};

describe('trustFindingsOf', () => {
  it.each<[string, Partial<TrustEvidence>, TrustFinding[]]>([
    ['is as it should be', {}, []],
    ['has no owner', { ownerRef: null, ownerExists: false }, ['no-owner']],
    ['has an owner that is gone', { ownerExists: false }, ['unknown-owner']],
    ['has not deployed', { hasDeployedLately: false }, ['silent']],
    [
      'is new and has not deployed',
      { hasDeployedLately: false, isLongRegistered: false },
      [],
    ],
    ['is not in the catalog', { isRegistered: false }, ['unregistered']],
    [
      // Whoever registers it decides who owns it.
      'is not in the catalog and names no owner',
      { isRegistered: false, ownerRef: null, ownerExists: false },
      ['unregistered'],
    ],
    [
      'is wrong twice',
      { ownerExists: false, hasDeployedLately: false },
      ['unknown-owner', 'silent'],
    ],
  ])('of a service that %s', (_, changes, expected) => {
    expect(trustFindingsOf({ ...sound, ...changes })).toEqual(expected);
  });
});

describe('tallyTrust', () => {
  it('counts each service once and each finding on its own', () => {
    expect(tallyTrust([[], ['silent'], ['unknown-owner', 'silent']])).toEqual({
      known: 3,
      sound: 1,
      findings: {
        'no-owner': 0,
        'unknown-owner': 1,
        unregistered: 0,
        silent: 2,
      },
    });
  });
});
