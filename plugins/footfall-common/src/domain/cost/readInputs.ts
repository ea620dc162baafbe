import { InputError } from '@backstage/errors';
import { Blueprint, BlueprintInputType } from './Blueprint';
import { ExpressionValue } from './expressions';

const MAX_TEXT = 1_000;

function readNumber(value: unknown): number | undefined {
  const number =
    typeof value === 'string' && /^-?\d{1,15}(\.\d{1,12})?$/.test(value.trim())
      ? Number(value)
      : value;
  return typeof number === 'number' && Number.isFinite(number)
    ? number
    : undefined;
}

// Forms hand over numbers of choices as texts.
const readerTable: Record<
  BlueprintInputType,
  (value: unknown) => ExpressionValue | undefined
> = {
  boolean: value => (typeof value === 'boolean' ? value : undefined),
  number: readNumber,
  string: value =>
    typeof value === 'string' && value.length <= MAX_TEXT ? value : undefined,
};

const isAbsent = (value: unknown) =>
  value === undefined || value === null || value === '';

/**
 * The inputs that a blueprint names, with its defaults; all others are left
 * unread. What was not filled in and has no default is not among them.
 *
 * @throws InputError where one is of another type, naming all of those.
 * @public
 */
export function readInputs(
  { inputs: declared }: Pick<Blueprint, 'inputs'>,
  inputs: Readonly<Record<string, unknown>>,
): Record<string, ExpressionValue> {
  const read: [string, ExpressionValue][] = [];
  const problems: string[] = [];
  for (const [name, { type, default: fallback }] of Object.entries(declared)) {
    const given = Object.hasOwn(inputs, name) ? inputs[name] : undefined;
    const value = isAbsent(given) ? fallback : readerTable[type](given);
    if (value !== undefined) {
      read.push([name, value]);
    } else if (!isAbsent(given)) {
      problems.push(`'${name}' is no ${type}`);
    }
  }
  if (problems.length > 0) {
    throw new InputError(
      `The cost cannot be estimated from these inputs: ${problems.join('; ')}`,
    );
  }
  return Object.fromEntries(read);
}
