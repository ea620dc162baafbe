import fc from 'fast-check';
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
    ['two expressions', 'n; 2'],
    ['two expressions for a truth', '(0; 0) ? 1 : 2'],
    ['an expression and nothing', 'true and (0;)'],
    ['number that is too large', '1e999 ? 1 : 0'],
    ['number that is too large in what is not chosen', 'if(n, 1, 1e999)'],
    ['if without a second value', 'if(n > 1, 2)'],
    ['if that is not called', 'if'],
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
    expect(evaluate('9^9^9^9^9^9^9')).toEqual({
      problem: expect.stringContaining('a part of it comes to no number'),
    });
  });

  it.each([
    ['two infinities that make nothing', '1000 / (8 / n)'],
    ['the smaller one of an infinity', 'min(5, 1 / n)'],
    ['what is left of an infinity', '5 % (1 / n)'],
    ['a power of one', '2 ^ (-1 / n)'],
    ['zero by zero', 'max(1, n / n)'],
    ['the smallest of nothing', '1 / min()'],
    ['a question about it', '8 / n > 3 ? 1 : 0'],
    ['whether it is something', '8 / n == 3 ? 1 : 0'],
    ['what it is not', 'not (8 / n) ? 1 : 0'],
    ['its truth', '8 / n ? 1 : 0'],
    ['its truth beside another', '8 / n and true ? 1 : 0'],
    ['a choice by it', 'if(8 / n, 1, 0)'],
    ['a choice by it beside another', 'if(n > 0, 1, 2) * (1 % n ? 10 : 0)'],
    ['its truth in a choice', 'if(1 / n and true, 5, 0)'],
    ['its truth in a choice, or another', 'if(8 / n or true, 5, 0)'],
    ['what was chosen', 'min(1, if(n > 0, 2, 8 / n))'],
    ['a name made of it', "'machine-' || 8 / n"],
    ['arithmetic with words', 'min(1, size * 2)'],
    ['a word held against a number', 'size > 3 ? 1 : 0'],
  ])('takes %s for unknown', (_, text) => {
    expect(evaluate(text, { n: 0, size: 'small' })).toEqual({
      problem: expect.stringMatching(/no number/),
    });
  });

  it.each<[string, ExpressionValue]>([
    ['n > 0 ? 8 / n : 1', 1],
    ['if(n > 0, 8 / n, 1)', 1],
    ['if (n > 0, if(8 / n > 2, 1, 2), 0)', 0],
    ['if(n > 0, 8 / n > 2, false)', false],
    ['if(n == 0, 1, not (8 / n)) + 1', 2],
    ['max(0, if(n > 0, 8 / n, 3), 2) * 2', 6],
    ["if(n > 0, 8 / n, 'if(n') || ')'", 'if(n)'],
    ['if(n > 0, 1, 0) == 1 and 8 / n > 2', false],
    ['n > 0 ? if(8 / n > 2, 1, 2) : if(n < 0, 8 / n, 4)', 4],
    ['n == 0 or 8 / n > 2', true],
    ["'b' > 'a'", true],
    ['two > 1', true],
  ])('lets %s avoid what cannot be computed', (text, value) => {
    expect(evaluate(text, { n: 0, two: '2' })).toEqual({ value });
  });

  it('says which inputs it waits for', () => {
    expect(evaluate('n * m', { n: 1 }, ['n', 'm'])).toEqual({
      problem: 'It depends on what was not filled in: m',
    });
  });

  it.each(['n > 0 ? n : m', 'if(n > 0, n, m)'])(
    'does not wait for what is not needed in %s',
    text => {
      expect(evaluate(text, { n: 1 }, ['n', 'm'])).toEqual({ value: 1 });
    },
  );

  describe('of two spellings of a choice', () => {
    /** The same, once with `if` and once with `?`. */
    type Spelled = readonly [withIf: string, withSign: string];
    const join = (
      text: (...parts: string[]) => string,
      parts: Spelled[],
    ): Spelled => [
      text(...parts.map(([withIf]) => withIf)),
      text(...parts.map(([, withSign]) => withSign)),
    ];

    const { node } = fc.letrec<{ node: Spelled }>(tie => {
      const nodes = (count: number) =>
        fc.array(tie('node'), { minLength: count, maxLength: count });
      const joined = (count: number, text: (...parts: string[]) => string) =>
        nodes(count).map(parts => join(text, parts));
      return {
        node: fc.oneof(
          { maxDepth: 4, depthSize: 'small' },
          fc
            .constantFrom('0', '2', 'n', 'm', 'size', "'if('", 'true')
            .map((text): Spelled => [text, text]),
          fc
            .constantFrom('+', '*', '/', '%', '==', '<', 'and', 'or', '||')
            .chain(sign => joined(2, (a, b) => `(${a} ${sign} ${b})`)),
          joined(2, (a, b) => `min(${a}, ${b})`),
          joined(1, a => `not (${a})`),
          fc
            .tuple(tie('node'), tie('node'), tie('node'))
            .map(
              ([c, a, b]): Spelled => [
                `if(${c[0]}, ${a[0]}, ${b[0]})`,
                `((${c[1]}) ? (${a[1]}) : (${b[1]}))`,
              ],
            ),
        ),
      };
    });
    const outcomeOf = (text: string, n: number) => {
      const result = evaluate(text, { n, m: 1, size: 'small' });
      return 'value' in result ? result.value : 'unknown';
    };
    const isShort = (texts: Spelled) =>
      texts.every(({ length }) => length <= 500);

    it('makes the same', () => {
      fc.assert(
        fc.property(
          node.filter(isShort),
          fc.integer({ min: -1, max: 2 }),
          ([withIf, withSign], n) => {
            expect(outcomeOf(withIf, n)).toBe(outcomeOf(withSign, n));
          },
        ),
        { numRuns: 1_000 },
      );
    });

    it('takes nothing from what is not chosen, and is unknown where the condition is', () => {
      const short = node.map(([text]) => text);
      fc.assert(
        fc.property(
          fc.tuple(short, short, short),
          fc.integer({ min: -1, max: 2 }),
          ([condition, then, otherwise], n) => {
            const text = `if(${condition}, ${then}, ${otherwise})`;
            fc.pre(text.length <= 500);
            const chosen = outcomeOf(condition, n);
            const expected = chosen ? then : otherwise;
            expect(outcomeOf(text, n)).toBe(
              chosen === 'unknown' ? chosen : outcomeOf(expected, n),
            );
          },
        ),
        { numRuns: 1_000 },
      );
    });
  });

  it.each(['min', 'E', 'true', 'and', 'constructor', 'a-b', '1a', '', 'not'])(
    'can read no input that is called %p',
    name => {
      expect(isReadableName(name)).toBe(false);
    },
  );
});
