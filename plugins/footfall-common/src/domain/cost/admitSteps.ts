/** A step that the library makes of an expression; all of them work on one stack. */
export interface Step {
  readonly type: string;
  readonly value: unknown;
}

/** The steps that leave one value on the stack. */
type Part = readonly Step[];

/** How many values a step takes from the stack. */
const TAKEN = new Map<string, (value: unknown) => number>([
  ['INUMBER', () => 0],
  ['IVAR', () => 0],
  ['IEXPR', () => 0],
  ['IOP1', () => 1],
  ['IOP2', () => 2],
  ['IOP3', () => 3],
  ['IFUNCALL', given => Number(given) + 1],
]);

/** They compute what comes after their first value only where it is needed. */
const LAZY: readonly unknown[] = ['?', 'and', 'or'];

const isDeferred = ([step]: Part) => step.type === 'IEXPR';

const isIf = ([step]: Part) => step.type === 'IVAR' && step.value === 'if';

const defer = (part: Part): Step => ({ type: 'IEXPR', value: part });

const isTooLarge = (value: unknown) =>
  typeof value === 'number' && !Number.isFinite(value);

/** The library computes all that it hands to a function, `if` among them. */
function callOf(step: Step, parts: readonly Part[]): Part {
  if (!isIf(parts[0])) {
    return [...parts.flat(), step];
  }
  if (parts.length !== 4) {
    throw new Error("'if' takes a condition and two values");
  }
  const [, condition, then, otherwise] = parts;
  return [
    ...condition,
    defer(then),
    defer(otherwise),
    { type: 'IOP3', value: '?' },
  ];
}

function partOf(step: Step, parts: readonly Part[]): Part {
  const computed = LAZY.includes(step.value) ? parts.slice(0, 1) : parts;
  // The library would take one expression after another for true.
  if (computed.some(isDeferred)) {
    throw new Error('it is more than one expression');
  }
  return step.type === 'IFUNCALL'
    ? callOf(step, parts)
    : [...parts.flat(), step];
}

/** What is deferred is a list of steps of its own. */
function admitOne(step: Step): Step {
  if (isTooLarge(step.value)) {
    throw new Error('a number in it is too large');
  }
  return step.type === 'IEXPR' && Array.isArray(step.value)
    ? defer(admitSteps(step.value))
    : step;
}

/**
 * Lets through what expressions may do, and nothing that a later version of the
 * library may add. `if(a, b, c)` is made `a ? b : c`, so that what is not chosen is
 * not computed: it may well be no number, as in `if(n > 0, 8 / n, 0)`.
 *
 * @throws Error that says what is not let through.
 */
export function admitSteps(steps: readonly Step[]): Part {
  const stack: Part[] = [];
  for (const step of steps) {
    const takes = TAKEN.get(step.type);
    if (!takes) {
      throw new Error('it does more than to compute one value');
    }
    const parts = stack.splice(stack.length - takes(step.value));
    stack.push(partOf(admitOne(step), parts));
  }
  if (stack.length !== 1 || isDeferred(stack[0])) {
    throw new Error('it is more than one expression');
  }
  return stack[0];
}
