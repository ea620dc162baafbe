/**
 * A decimal number as text, `180.25`: money and prices are never kept in binary.
 *
 * @public
 */
export type DecimalText = string;

/**
 * An amount of one currency.
 *
 * @public
 */
export interface Money {
  readonly amount: DecimalText;
  /** ISO 4217, such as `GBP`. */
  readonly currency: string;
}

/**
 * From the least to the most that something costs; both are equal where usage
 * decides nothing.
 *
 * @public
 */
export interface MoneyRange {
  readonly low: DecimalText;
  readonly high: DecimalText;
  /** ISO 4217, such as `GBP`. */
  readonly currency: string;
}

/** Hours that a month has wherever something costs by the hour. @public */
export const HOURS_PER_MONTH = 730;
