import {
  compileExpression,
  ExpressionValue,
  isReadableName,
} from './expressions';

const evaluate = (
  text: string,
  values: Record<string, ExpressionValue> = {},
  names = Object.keys(values),
) =>
  compileExpression(text, new Set(names)).evaluate(
    new Map(Object.entries(values)),
  );

describe('expressions', () => {
  it.each<[string, ExpressionValue]>([
    ['2 * n', 6],
    ['n > 2 ? 1 : 0', 1],
    ['if(n > 5, 1, 2)', 2],
    ["'machine-' || size", 'machine-small'],
    ["size == 'small' and not (n < 1)", true],
    ['min(n, 2) + max(1, 4) + ceil(0.2)', 7],
    ['round(2.5) - floor(1.9) + abs(-1) + trunc(3.7)', 6],
    ['n ^ 2 % 4', 1],
  ])('computes %s', (text, value) => {
    expect(evaluate(text, { n: 3, size: 'small' })).toEqual({ value });
  });

  it.each([
    ['an assignment', 'n = 1'],
    ['a definition', 'f(x) = f(x)'],
    ['a definition that would never end', '(f(x) = f(x + 1)); f(1)'],
    ['what differs each time', 'random()'],
    ['members', 'n.constructor'],
    ['a constructor', "constructor('x')"],
    ['a prototype', '__proto__'],
    ['what objects have', 'toString'],
    ['repetition', 'map(abs, [1, 2])'],
    ['lists by their places', '[1, 2][0]'],
    ['a factorial', '99999!'],
    ['a name that nobody declared', 'n + unheardOf'],
    ['half an expression', '2 *'],
    ['nothing', ''],
  ])('reads no %s', (_, text) => {
    expect(() => evaluate(text, { n: 1 })).toThrow(/cannot be read|may read/);
  });

  it('reads none that is longer than anybody writes', () => {
    expect(() => evaluate(`1${'+1'.repeat(300)}`)).toThrow(
      /500 characters at most/,
    );
  });

  it('is done with what nests as deeply as it can in no time', () => {
    const nested = `${'('.repeat(249)}1${')'.repeat(249)}`;
    expect(evaluate(nested)).toEqual({ value: 1 });
    expect(evaluate('9^9^9^9^9^9^9')).toEqual({ value: Infinity });
  });

  it('says which inputs it waits for', () => {
    expect(evaluate('n * m', { n: 1 }, ['n', 'm'])).toEqual({
      problem: 'It depends on what was not filled in: m',
    });
    // What is not needed is not waited for.
    expect(evaluate('n > 0 ? n : m', { n: 1 }, ['n', 'm'])).toEqual({
      value: 1,
    });
  });

  it.each(['min', 'E', 'true', 'and', 'constructor', 'a-b', '1a', '', 'not'])(
    'can read no input that is called %p',
    name => {
      expect(isReadableName(name)).toBe(false);
    },
  );
});
