import { minorDigitsOf } from './currencies';
import { Exact } from './Exact';
import { MoneyRange } from './Money';

/**
 * A total as it is stated: rounded half up to the digits that its currency has.
 *
 * @public
 */
export function statedRange({ low, high, currency }: MoneyRange): MoneyRange {
  const digits = minorDigitsOf(currency);
  return {
    low: new Exact(low).toFixed(digits),
    high: new Exact(high).toFixed(digits),
    currency,
  };
}
