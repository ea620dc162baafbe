type Operator = (...args: readonly unknown[]) => unknown;
type Guard = (operator: Operator) => Operator;
type Operators = Readonly<Record<string, Operator>>;

/** What a parser of expressions computes with. */
export interface FiniteOperators {
  readonly binary: Operators;
  readonly functions: Operators;
  /** The given operators of one number, and `not`. */
  readonly unaryOf: (operators: Operators) => Operators;
}

const isLost = (value: unknown) =>
  typeof value === 'number' && !Number.isFinite(value);

/** What is asked of something that could not be computed has no answer. */
export function refuseLost(): never {
  throw new Error('a part of it comes to no number');
}

/** What could not be computed stays so, whatever is done with it. */
const guardBy =
  (lose: () => number): Guard =>
  operator =>
  (...args) => {
    const value = args.some(isLost) ? NaN : operator(...args);
    return isLost(value) ? lose() : value;
  };

const refusing = guardBy(refuseLost);

const numeric =
  (operator: (...args: number[]) => number): Operator =>
  (...args) =>
    operator(...args.map(Number));

const ARITHMETIC: Operators = {
  '+': numeric((a, b) => a + b),
  '-': numeric((a, b) => a - b),
  '*': numeric((a, b) => a * b),
  '/': numeric((a, b) => a / b),
  '%': numeric((a, b) => a % b),
  '^': numeric((a, b) => a ** b),
  '||': (a, b) => `${a}${b}`,
};

const EQUALITIES: Operators = {
  '==': (a, b) => a === b,
  '!=': (a, b) => a !== b,
};

type Comparable = number | string;

const COMPARISONS: Readonly<
  Record<string, (a: Comparable, b: Comparable) => boolean>
> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
};

/** Two words by their letters, anything else as numbers. */
function comparison(compare: (typeof COMPARISONS)[string]): Operator {
  const compareNumbers = refusing((a, b) => compare(Number(a), Number(b)));
  return (a, b) =>
    typeof a === 'string' && typeof b === 'string'
      ? compare(a, b)
      : compareNumbers(Number(a), Number(b));
}

const isChosen = refusing(Boolean);

function mapEach<T>(
  operators: Readonly<Record<string, T>>,
  guard: (operator: T) => Operator,
): Operators {
  return Object.fromEntries(
    Object.entries(operators).map(([name, operator]) => [
      name,
      guard(operator),
    ]),
  );
}

/**
 * Operators for which what is no finite number on the way is unknown. In
 * JavaScript `8 / 0` is infinite, so that `1000 / (8 / 0)` would be 0 and
 * `min(5, 8 / 0)` would be 5.
 *
 * @param lose - what becomes of it: NaN, which stays NaN, or an error
 */
export function finiteOperators(lose: () => number): FiniteOperators {
  const keeping = guardBy(lose);
  return {
    binary: {
      ...mapEach(ARITHMETIC, keeping),
      ...mapEach(EQUALITIES, refusing),
      ...mapEach(COMPARISONS, comparison),
    },
    functions: {
      min: keeping(numeric(Math.min)),
      max: keeping(numeric(Math.max)),
      if: (condition, then, otherwise) =>
        isChosen(condition) ? then : otherwise,
    },
    unaryOf: ({ not, ...others }) => ({
      ...mapEach(others, keeping),
      not: refusing(not),
    }),
  };
}
