import { readTrustFilters, writeTrustFilters } from './TrustFilters';

describe('TrustFilters', () => {
  it.each([
    ['', {}],
    ['finding=silent', { finding: 'silent' }],
    ['finding=mislaid', {}],
    ['team=group:default/cards', { team: 'group:default/cards' }],
  ])('reads %j', (address, expected) => {
    expect(readTrustFilters(new URLSearchParams(address))).toEqual({
      team: undefined,
      finding: undefined,
      ...expected,
    });
  });

  it('writes beside what else the address says', () => {
    const written = writeTrustFilters(
      { team: 'group:default/cards', finding: undefined },
      new URLSearchParams('finding=silent&other=1'),
    );
    expect(written.get('team')).toBe('group:default/cards');
    expect(written.has('finding')).toBe(false);
    expect(written.get('other')).toBe('1');
  });
});
