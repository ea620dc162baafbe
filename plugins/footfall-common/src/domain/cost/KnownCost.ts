import { MoneyRange } from './Money';

/**
 * What is known of the cost of a month. With items of unknown cost the amount is
 * the least that it costs, and never just what it costs.
 *
 * @public
 */
export interface KnownCost {
  /** The known items together; `null` where nothing is known. */
  readonly monthly: MoneyRange | null;
  /** Items of unknown cost; they are in no amount. */
  readonly unknownLines: number;
}

/**
 * Of this nobody told anything, and so of no item either.
 *
 * @public
 */
export const unknownCost: KnownCost = { monthly: null, unknownLines: 0 };

/**
 * Whether an amount is all that something costs, and not the least of it.
 *
 * @public
 */
export function isWhollyKnown({ monthly, unknownLines }: KnownCost): boolean {
  return monthly !== null && unknownLines === 0;
}
