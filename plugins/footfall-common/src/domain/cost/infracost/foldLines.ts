import { EstimateLine, OfferEstimate } from '../CostEstimate';
import { Exact } from '../Exact';

/** Nobody reads more; the rest is told as sums. */
const MOST_LINES = 200;

// Near enough to see which of a hundred thousand are large.
const sizeOf = ({ monthly }: EstimateLine) => Number(monthly?.high ?? 0);

const bare = { item: '', unit: 'month', quantity: null, price: null };

function foldKnown(lines: readonly EstimateLine[], currency: string) {
  const sum = (end: 'low' | 'high') =>
    lines
      .reduce(
        (total, { monthly }) => total.plus(monthly?.[end] ?? 0),
        new Exact(0),
      )
      .toFixed();
  return {
    ...bare,
    id: 'more',
    title: `${lines.length} smaller amounts`,
    monthly: { low: sum('low'), high: sum('high'), currency },
    missing: null,
  };
}

const foldUnknown = (lines: readonly EstimateLine[]): EstimateLine => ({
  ...bare,
  id: 'more-unknown',
  title: `${lines.length} more that are not priced`,
  monthly: null,
  missing: {
    reason: 'not-priced-by-source',
    detail: 'They are not listed one by one',
  },
});

/**
 * The largest amounts of an estimate of very many lines, and the rest in two: what
 * is known and what is not. Its totals and counts stay as they are.
 *
 * @public
 */
export function foldLines(
  offer: OfferEstimate,
  most: number = MOST_LINES,
): OfferEstimate {
  if (offer.lines.length <= most) {
    return offer;
  }
  const currency = offer.monthly?.currency;
  const unknown = offer.lines.filter(({ monthly }) => !monthly);
  const known = offer.lines
    .filter(({ monthly }) => monthly)
    .sort((a, b) => sizeOf(b) - sizeOf(a));
  const shownUnknown = unknown.slice(
    0,
    Math.max(most - known.length, Math.floor(most / 2)),
  );
  const shownKnown = known.slice(0, most - shownUnknown.length);
  const restUnknown = unknown.slice(shownUnknown.length);
  const restKnown = known.slice(shownKnown.length);
  return {
    ...offer,
    lines: [
      ...shownKnown,
      ...(restKnown.length > 0 && currency
        ? [foldKnown(restKnown, currency)]
        : []),
      ...shownUnknown,
      ...(restUnknown.length > 0 ? [foldUnknown(restUnknown)] : []),
    ],
  };
}
