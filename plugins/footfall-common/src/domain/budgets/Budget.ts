import { Money } from '../cost';

/**
 * A month of the reporting time zone, `2026-11`.
 *
 * @public
 */
export type Month = string;

/**
 * What a team or department may spend a month, from a month on until a later
 * version takes over.
 *
 * @public
 */
export interface Budget {
  /** The ref of a Group; a department's budget counts the teams below it. */
  readonly teamRef: string;
  readonly monthly: Money;
  /** A User or a Group who answers for it. */
  readonly ownerRef: string;
  readonly from: Month;
}
