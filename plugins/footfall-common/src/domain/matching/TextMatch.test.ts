import { compileTextMatch, TextMatch } from './TextMatch';

describe('compileTextMatch', () => {
  it.each<[TextMatch, string[], string[]]>([
    [{ equals: 'prod' }, ['prod'], ['Prod', 'prod-eu', 'preprod', '']],
    [{ oneOf: ['prod', 'live'] }, ['prod', 'live'], ['pro', 'prod,live']],
    [{ oneOf: [] }, [], ['', 'prod']],
    [{ prefix: 'prod' }, ['prod', 'prod-eu'], ['preprod', 'Prod']],
    [{ prefix: '' }, ['', 'anything'], []],
    [{ regex: '^prod(-[a-z]+)?$' }, ['prod', 'prod-eu'], ['prod-', 'aprod']],
    [{ regex: 'prod' }, ['preprod-eu'], ['live']],
  ])('%j', (match, accepted, refused) => {
    const matches = compileTextMatch(match);
    expect(accepted.filter(text => !matches(text))).toEqual([]);
    expect(refused.filter(text => matches(text))).toEqual([]);
  });

  it.each<TextMatch>([
    { equals: '' },
    { oneOf: [''] },
    { prefix: '' },
    { regex: '.*' },
  ])('never matches a text that is absent: %j', match => {
    expect(compileTextMatch(match)(undefined)).toBe(false);
  });

  it('answers the same each time it is asked', () => {
    const matches = compileTextMatch({ regex: 'a' });
    expect([matches('a'), matches('a'), matches('a')]).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('names a regular expression that cannot be read', () => {
    expect(() => compileTextMatch({ regex: '(' })).toThrow(
      "'(' is not a regular expression",
    );
  });
});
