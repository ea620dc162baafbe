import { MoneyRange } from '../cost';
import { Exact } from './Exact';

function minorDigitsOf(currency: string): number {
  const { maximumFractionDigits = 2 } = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
  }).resolvedOptions();
  return maximumFractionDigits;
}

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
