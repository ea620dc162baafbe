import { Decimal } from 'decimal.js';

/**
 * Decimal numbers with digits to spare, so that parts of months still add up to
 * whole ones when a total is rounded.
 */
export const Exact = Decimal.clone({
  precision: 40,
  rounding: Decimal.ROUND_HALF_UP,
});
