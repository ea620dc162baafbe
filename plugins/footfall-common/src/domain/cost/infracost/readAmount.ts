import { InputError } from '@backstage/errors';
import { Exact } from '../Exact';
import { DecimalText } from '../Money';

/** As many digits as amounts carry everywhere else. */
const DIGITS = 12;

/**
 * An amount as infracost writes it: a decimal number as text, or `null` where it
 * does not know it.
 *
 * @throws InputError where it is anything else.
 */
export function readAmount(
  value: unknown,
  where: () => string,
): DecimalText | null {
  if (value === null || value === undefined || value === '') {
    return null;
  }
  const text = typeof value === 'number' ? String(value) : value;
  if (
    typeof text !== 'string' ||
    text.length > 64 ||
    !/^-?\d{1,18}(\.\d+)?([eE]-?\d{1,2})?$/.test(text)
  ) {
    throw new InputError(`${where()} is no amount`);
  }
  // Nearly all of them, of which a file can have hundreds of thousands.
  if (/^-?\d+(\.\d{1,12})?$/.test(text)) {
    return text;
  }
  return new Exact(text).toDecimalPlaces(DIGITS).toFixed();
}
