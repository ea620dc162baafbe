import { Day } from '../time';
import { DecimalText } from './Money';

/** The provider of a price that holds for all of them. @public */
export const ANY_PROVIDER = 'any';

/** The region of a price that holds in all of them. @public */
export const ANY_REGION = '*';

/**
 * What one unit of something costs, as somebody published it.
 *
 * @public
 */
export interface StatedPrice {
  /** `aws`, `azure`, `gcp`, `on-prem` …, or {@link ANY_PROVIDER}. */
  readonly provider: string;
  /** As the provider calls it, or {@link ANY_REGION}. */
  readonly region: string;
  /** What is sold, in the words of the price book. */
  readonly item: string;
  /** What is counted: `hour`, `GB-month`, `million requests` … */
  readonly unit: string;
  readonly amount: DecimalText;
  /** ISO 4217. */
  readonly currency: string;
  /** The day on which it was true; before it the price is not used. */
  readonly asOf: Day;
  /** Where it was published. */
  readonly source: string;
}
