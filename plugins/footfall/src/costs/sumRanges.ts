import {
  MoneyRange,
  totalIn,
} from '@footfall/backstage-plugin-footfall-common';

/**
 * What amounts come to, one for each currency: nothing is converted. Unknown
 * ones are left out, to be counted by whoever adds up.
 */
export function sumRanges(
  ranges: readonly (MoneyRange | null)[],
): MoneyRange[] {
  const known = ranges.filter(range => range !== null);
  const currencies = [...new Set(known.map(({ currency }) => currency))].sort();
  return currencies.flatMap(currency => {
    const { total } = totalIn(
      currency,
      known.filter(range => range.currency === currency),
      () => null,
    );
    return total === null ? [] : [total];
  });
}
