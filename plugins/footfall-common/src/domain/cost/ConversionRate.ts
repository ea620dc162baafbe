import { Day } from '../time';
import { Exact } from './Exact';
import { DecimalText, MoneyRange } from './Money';

/**
 * What one unit of a currency is in another one, as somebody stated it for a day.
 * It holds in this direction only, and from that day on until the next one.
 *
 * @public
 */
export interface ConversionRate {
  readonly from: string;
  readonly to: string;
  readonly rate: DecimalText;
  readonly asOf: Day;
}

/** What is asked of rates: whichever were stated by a day. @public */
export interface RatesOnDay {
  readonly rates: readonly ConversionRate[];
  /** A rate of a later day is not used yet. */
  readonly on: Day;
}

/**
 * The newest rate that was stated by a day; `undefined` where there is none. No
 * rate is turned round or chained: nobody stated what would come of it.
 *
 * @public
 */
export function findRate(
  { rates, on }: RatesOnDay,
  from: string,
  to: string,
): ConversionRate | undefined {
  return rates
    .filter(rate => rate.from === from && rate.to === to && rate.asOf <= on)
    .reduce<ConversionRate | undefined>(
      (newest, rate) => (newest && newest.asOf >= rate.asOf ? newest : rate),
      undefined,
    );
}

/**
 * An amount in another currency, not rounded; `null` where nobody stated a rate.
 *
 * @public
 */
export function convertRange(
  stated: RatesOnDay,
  { low, high, currency }: MoneyRange,
  to: string,
): MoneyRange | null {
  if (currency === to) {
    return { low, high, currency };
  }
  const rate = findRate(stated, currency, to)?.rate;
  return rate === undefined
    ? null
    : {
        low: new Exact(low).times(rate).toFixed(),
        high: new Exact(high).times(rate).toFixed(),
        currency: to,
      };
}
