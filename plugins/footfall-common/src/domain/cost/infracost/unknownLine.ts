import { EstimateLine } from '../CostEstimate';

/** A line of what infracost does not price, and why. */
export const unknownLine = (
  title: string,
  item: string,
  detail: string,
): Omit<EstimateLine, 'id'> => ({
  title,
  item,
  unit: 'month',
  quantity: null,
  price: null,
  monthly: null,
  missing: { reason: 'not-priced-by-source', detail },
});
