type Operator = (...args: readonly unknown[]) => unknown;
type Operators = Readonly<Record<string, Operator>>;

const isLost = (value: unknown) =>
  typeof value === 'number' && !Number.isFinite(value);

/** What could not be computed stays so, whatever is done with it. */
function keepLost(operator: Operator): Operator {
  return (...args) => {
    const value = args.some(isLost) ? NaN : operator(...args);
    return isLost(value) ? NaN : value;
  };
}

/** Of what could not be computed nobody can say whether it is so. */
function refuseLost(operator: Operator): Operator {
  return (...args) => {
    if (args.some(isLost)) {
      throw new Error('a part of it comes to no number');
    }
    return operator(...args);
  };
}

const arithmetic =
  (operator: (a: number, b: number) => number): Operator =>
  (a, b) =>
    operator(Number(a), Number(b));

const COMPARISONS: Readonly<
  Record<string, (a: number | string, b: number | string) => boolean>
> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
};

/** Two words by their letters, anything else as numbers. */
const comparison = (operator: (typeof COMPARISONS)[string]): Operator => {
  const compareNumbers = refuseLost((a, b) => operator(Number(a), Number(b)));
  return (a, b) =>
    typeof a === 'string' && typeof b === 'string'
      ? operator(a, b)
      : compareNumbers(Number(a), Number(b));
};

// Both ways were computed before one is chosen: the other one may well be lost, as
// in `if(n > 0, 8 / n, 0)`.
const isChosen = refuseLost(Boolean);
const chooseOne: Operator = (condition, then, otherwise) =>
  isChosen(condition) ? then : otherwise;

const mapEach = <T>(
  operators: Readonly<Record<string, T>>,
  guard: (operator: T) => Operator,
): Operators =>
  Object.fromEntries(
    Object.entries(operators).map(([name, operator]) => [
      name,
      guard(operator),
    ]),
  );

/**
 * Operators for which what is no finite number on the way is unknown. In
 * JavaScript `8 / 0` is infinite, so that `1000 / (8 / 0)` would be 0 and
 * `min(5, 8 / 0)` would be 5.
 */
export const finiteBinaryOperators: Operators = {
  ...mapEach(
    {
      '+': arithmetic((a, b) => a + b),
      '-': arithmetic((a, b) => a - b),
      '*': arithmetic((a, b) => a * b),
      '/': arithmetic((a, b) => a / b),
      '%': arithmetic((a, b) => a % b),
      '^': arithmetic((a, b) => a ** b),
      '||': (a, b) => `${a}${b}`,
    },
    keepLost,
  ),
  ...mapEach(
    { '==': (a: unknown, b: unknown) => a === b, '!=': (a, b) => a !== b },
    refuseLost,
  ),
  ...mapEach(COMPARISONS, comparison),
};

/** The same for operators of one number, and `not`. */
export const keepUnaryFinite = ({ not, ...numeric }: Operators): Operators => ({
  ...mapEach(numeric, keepLost),
  not: refuseLost(not),
});

/** The same for functions. */
export const finiteFunctions: Operators = {
  min: keepLost((...args) => Math.min(...args.map(Number))),
  max: keepLost((...args) => Math.max(...args.map(Number))),
  if: chooseOne,
};
