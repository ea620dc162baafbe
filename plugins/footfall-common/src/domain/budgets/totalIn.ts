import { MoneyRange } from '../cost';
import { Exact } from '../cost/Exact';

/**
 * An amount in another currency; `null` where nobody stated a rate for it.
 *
 * @public
 */
export type ConvertMoney = (
  range: MoneyRange,
  currency: string,
) => MoneyRange | null;

/**
 * What amounts come to in one currency.
 *
 * @public
 */
export interface MoneyTotal {
  /** Not rounded; `null` where there were amounts and none could be added. */
  readonly total: MoneyRange | null;
  /** Currencies without a stated rate: their amounts are not in it. */
  readonly otherCurrencies: readonly string[];
}

/**
 * Adds amounts up. Those of another currency are converted by a stated rate, or
 * left out and said so; they are never added as they are.
 *
 * @public
 */
export function totalIn(
  currency: string,
  amounts: readonly MoneyRange[],
  convert: ConvertMoney,
): MoneyTotal {
  let low = new Exact(0);
  let high = new Exact(0);
  let added = 0;
  const otherCurrencies = new Set<string>();
  for (const amount of amounts) {
    const converted =
      amount.currency === currency ? amount : convert(amount, currency);
    if (converted) {
      low = low.plus(converted.low);
      high = high.plus(converted.high);
      added += 1;
    } else {
      otherCurrencies.add(amount.currency);
    }
  }
  return {
    total:
      added === 0 && amounts.length > 0
        ? null
        : { low: low.toFixed(), high: high.toFixed(), currency },
    otherCurrencies: [...otherCurrencies].sort(),
  };
}
