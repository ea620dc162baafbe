import { KnownCost, MoneyRange } from '../cost';

function wordsOfRange({ low, high, currency }: MoneyRange): string {
  return low === high
    ? `${high} ${currency} a month`
    : `${low} to ${high} ${currency} a month`;
}

/**
 * A cost in words for logs and messages, where no reader's language is known:
 * `180.00 GBP a month`. What is unknown is said to be.
 *
 * @public
 */
export function wordsOfCost({ monthly, unknownLines }: KnownCost): string {
  if (monthly === null) {
    return 'an unknown amount a month';
  }
  const known = wordsOfRange(monthly);
  if (unknownLines === 0) {
    return known;
  }
  return unknownLines === 1
    ? `${known} and one item of unknown cost`
    : `${known} and ${unknownLines} items of unknown cost`;
}
