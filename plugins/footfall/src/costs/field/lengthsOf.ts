import { OfferEstimate } from '@footfall/backstage-plugin-footfall-common';

/**
 * How long each offer's bar is next to the most expensive one, at its high end.
 * Without bars where currencies differ: lengths would compare what cannot be.
 */
export function lengthsOf(
  offers: readonly Pick<OfferEstimate, 'monthly'>[],
): readonly (number | null)[] {
  const known = offers.flatMap(({ monthly }) => monthly ?? []);
  const currencies = new Set(known.map(({ currency }) => currency));
  const most = Math.max(0, ...known.map(({ high }) => Number(high)));
  return offers.map(({ monthly }) =>
    monthly === null || currencies.size > 1 || most === 0
      ? null
      : Number(monthly.high) / most,
  );
}
