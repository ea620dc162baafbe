import { Day } from '../time';
import { ConversionRate } from './ConversionRate';
import { DecimalText, MoneyRange } from './Money';

/** @public */
export const missingCostReasons = [
  'no-price',
  'no-quantity',
  'no-conversion',
  'not-priced-by-source',
] as const;

/**
 * Why a line item has no amount: the price book has no such item; its quantity
 * could not be computed from the inputs; its currency cannot be converted; the
 * tool that estimated it had no price. Never 0.
 *
 * @public
 */
export type MissingCostReason = (typeof missingCostReasons)[number];

/** What a line item's price is, where it is from and when it was true. @public */
export interface QuotedPrice {
  readonly amount: DecimalText;
  readonly currency: string;
  readonly asOf: Day;
  readonly source: string;
}

/**
 * One line of an estimate: price times quantity, a month.
 *
 * @public
 */
export interface EstimateLine {
  readonly id: string;
  readonly title: string;
  readonly item: string;
  /** What is counted: `hour`, `GB-month`, `million requests` … */
  readonly unit: string;
  /** Units a month. `null` where it could not be computed. */
  readonly quantity: {
    readonly low: DecimalText;
    readonly high: DecimalText;
  } | null;
  /** `null` where nobody told what it costs. */
  readonly price: QuotedPrice | null;
  /** `null` where unknown, and then `missing` says why. */
  readonly monthly: MoneyRange | null;
  readonly missing: {
    readonly reason: MissingCostReason;
    /** A sentence about what to do. */
    readonly detail: string;
  } | null;
}

/** @public */
export const estimateCompletenesses = [
  'complete',
  'partial',
  'unknown',
] as const;

/** Whether all lines, some lines or none of an estimate have an amount. @public */
export type EstimateCompleteness = (typeof estimateCompletenesses)[number];

/**
 * What one way to run something costs a month.
 *
 * @public
 */
export interface OfferEstimate {
  /** `aws`, `azure`, `gcp`, `on-prem` … */
  readonly provider: string;
  /** `*` where prices hold everywhere. */
  readonly region: string;
  readonly completeness: EstimateCompleteness;
  /** The known lines together; `null` where none is known. */
  readonly monthly: MoneyRange | null;
  readonly unknownLines: number;
  readonly lines: readonly EstimateLine[];
  /** The oldest and the newest day of its prices; `null` without prices. */
  readonly pricesFrom: Day | null;
  readonly pricesTo: Day | null;
  /** The rates by which prices of other currencies were converted. */
  readonly conversions: readonly ConversionRate[];
}
