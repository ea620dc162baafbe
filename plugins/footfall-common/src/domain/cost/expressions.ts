import { InputError } from '@backstage/errors';
import { Parser, Values } from 'expr-eval-fork';
import { admitSteps } from './admitSteps';
import {
  binaryOperators,
  finiteFunctions,
  finiteUnary,
} from './finiteOperators';

/** What expressions read, and what comes of them. @public */
export type ExpressionValue = number | string | boolean;

export type ExpressionResult =
  | { readonly value: ExpressionValue }
  | { readonly problem: string };

/** A formula over the inputs of a form. */
export interface CompiledExpression {
  /** The names that it reads. */
  readonly reads: readonly string[];
  evaluate(values: ReadonlyMap<string, ExpressionValue>): ExpressionResult;
}

/** Long enough for a condition of some branches; nothing nests deeply in it. */
const MAX_LENGTH = 500;

const UNARY = ['-', '+', 'not', 'abs', 'ceil', 'floor', 'round', 'trunc'];

// Nothing that repeats, remembers, defines, reaches into objects or differs from
// one time to the next: every expression ends, after as many steps as it has
// signs.
const OPTIONS = {
  allowMemberAccess: false,
  operators: {
    array: false,
    assignment: false,
    factorial: false,
    fndef: false,
    in: false,
    random: false,
  },
};

const pick = <T>(
  all: Readonly<Record<string, T>>,
  names: readonly string[],
): Record<string, T> =>
  Object.fromEntries(names.map(name => [name, all[name]]));

/** Without what all objects have, which could be called as well. */
const bare = <T extends object>(table: T): T =>
  Object.assign(Object.create(null), table);

function createParser(): Parser {
  const created = new Parser(OPTIONS);
  created.unaryOps = bare(finiteUnary(pick(created.unaryOps, UNARY)));
  created.functions = bare(finiteFunctions);
  // The types of the library forget them.
  Object.assign(Reflect.get(created, 'binaryOps'), binaryOperators);
  return created;
}

const parser = createParser();

const RESERVED = new Set([
  ...UNARY,
  ...Object.keys(finiteFunctions),
  ...Object.getOwnPropertyNames(Object.prototype),
  ...['if', 'and', 'or', 'in', 'true', 'false', 'E', 'PI', 'prototype'],
]);

/** Whether expressions can read an input of this name. */
export function isReadableName(name: string): boolean {
  return /^[A-Za-z][A-Za-z0-9_]{0,63}$/.test(name) && !RESERVED.has(name);
}

const reasonOf = (error: unknown) =>
  error instanceof RangeError
    ? 'it is nested too deeply'
    : String(Object(error).message).replace(/^parse error /, 'at ');

function parse(text: string) {
  try {
    const parsed = parser.parse(text);
    // The types of the library forget what it evaluates.
    const tokens = admitSteps(Reflect.get(parsed, 'tokens'));
    return Object.assign(parsed, { tokens });
  } catch (error) {
    throw new InputError(`'${text}' cannot be read: ${reasonOf(error)}`);
  }
}

function resultOf(text: string, value: unknown): ExpressionResult {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    return { problem: `'${text}' comes to no number` };
  }
  return typeof value === 'number' ||
    typeof value === 'string' ||
    typeof value === 'boolean'
    ? { value }
    : { problem: `'${text}' comes to nothing that could be used` };
}

/**
 * Reads an expression.
 *
 * @param names - what it may read
 * @throws InputError that says what is wrong with it.
 */
export function compileExpression(
  text: string,
  names: ReadonlySet<string>,
): CompiledExpression {
  if (text.length > MAX_LENGTH) {
    throw new InputError(
      `An expression has ${MAX_LENGTH} characters at most, and this one ${text.length}`,
    );
  }
  const expression = parse(text);
  const reads = expression.variables();
  const unknown = reads.filter(name => !names.has(name));
  if (unknown.length > 0) {
    throw new InputError(
      `'${text}' reads ${unknown.join(', ')}; it may read ${[...names].join(
        ', ',
      )}`,
    );
  }
  return {
    reads,
    evaluate: values => {
      const absent = reads.filter(name => !values.has(name));
      try {
        // The library takes truth values as well; its types forget them.
        const known = Object.fromEntries(values) as Values;
        return resultOf(text, expression.evaluate(known));
      } catch (error) {
        return {
          problem:
            absent.length > 0
              ? `It depends on what was not filled in: ${absent.join(', ')}`
              : `'${text}' cannot be computed: ${reasonOf(error)}`,
        };
      }
    },
  };
}
