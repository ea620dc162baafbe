type Operator = (...args: readonly unknown[]) => unknown;
type Operators = Readonly<Record<string, Operator>>;

const isLost = (value: unknown) =>
  typeof value === 'number' && !Number.isFinite(value);

/**
 * What is asked of something that could not be computed has no answer. In
 * JavaScript `8 / 0` is infinite, so that `1000 / (8 / 0)` would be 0 and
 * `min(5, 8 / 0)` would be 5.
 */
const refusing =
  (operator: Operator): Operator =>
  (...args) => {
    const value = args.some(isLost) ? NaN : operator(...args);
    if (isLost(value)) {
      throw new Error('a part of it comes to no number');
    }
    return value;
  };

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

/** Operators of two values for which what is no finite number is unknown. */
export const binaryOperators: Operators = {
  ...mapEach(ARITHMETIC, refusing),
  ...mapEach(EQUALITIES, refusing),
  ...mapEach(COMPARISONS, comparison),
};

/** Functions of which the same holds. */
export const finiteFunctions: Operators = {
  min: refusing(numeric(Math.min)),
  max: refusing(numeric(Math.max)),
};

/** The given operators of one value, so that the same holds of them. */
export function finiteUnary(operators: Operators): Operators {
  return mapEach(operators, refusing);
}
