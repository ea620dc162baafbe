import { MoneyRange } from '@footfall/backstage-plugin-footfall-common';

/** What made-up amounts come to, by currency; round ones, added as numbers. */
export function sumOfRanges(ranges: readonly (MoneyRange | null)[]) {
  const sums = new Map<string, { low: number; high: number }>();
  for (const range of ranges) {
    if (range !== null) {
      const { low, high } = sums.get(range.currency) ?? { low: 0, high: 0 };
      sums.set(range.currency, {
        low: low + Number(range.low),
        high: high + Number(range.high),
      });
    }
  }
  return [...sums].map(
    ([currency, { low, high }]): MoneyRange => ({
      low: low.toFixed(2),
      high: high.toFixed(2),
      currency,
    }),
  );
}
