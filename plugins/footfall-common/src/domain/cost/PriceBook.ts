import { Day } from '../time';
import { ANY_PROVIDER, ANY_REGION, StatedPrice } from './StatedPrice';

/** What is looked for in a price book. @public */
export interface PriceQuestion {
  readonly provider: string;
  readonly region: string;
  readonly item: string;
  readonly unit: string;
  readonly on: Day;
}

/** A price, or a sentence about why there is none. @public */
export type PriceAnswer =
  | { readonly price: StatedPrice }
  | { readonly problem: string };

// The nearer to the question the higher; a price of elsewhere is not found.
function nearnessOf(price: StatedPrice, question: PriceQuestion): number {
  const isProviders = price.provider === question.provider;
  const isRegions = price.region === question.region;
  const fits =
    (isProviders || price.provider === ANY_PROVIDER) &&
    (isRegions || price.region === ANY_REGION);
  return fits ? 1 + Number(isRegions) + 2 * Number(isProviders) : 0;
}

const isSame = (one: StatedPrice, other: StatedPrice) =>
  one.amount === other.amount && one.currency === other.currency;

const maxOf = <T extends number | string>(values: readonly T[]): T =>
  values.reduce((a, b) => (b > a ? b : a));

function chooseNewest(
  prices: readonly StatedPrice[],
  { item }: PriceQuestion,
): PriceAnswer {
  const newest = maxOf(prices.map(({ asOf }) => asOf));
  const [price, ...others] = prices.filter(({ asOf }) => asOf === newest);
  const other = others.find(candidate => !isSame(candidate, price));
  return other
    ? {
        problem: `Two prices of '${item}' of ${newest} differ: ${price.amount} ${price.currency} (${price.source}) and ${other.amount} ${other.currency} (${other.source}); take one of them out of the price books`,
      }
    : { price };
}

/** Prices by what they are of. @public */
export class PriceBook {
  readonly #byItem = new Map<string, StatedPrice[]>();

  constructor(prices: readonly StatedPrice[]) {
    for (const price of prices) {
      const known = this.#byItem.get(price.item);
      if (known) {
        known.push(price);
      } else {
        this.#byItem.set(price.item, [price]);
      }
    }
  }

  /**
   * The price of an item: of the provider before any provider's, of the region
   * before one of all regions, and then the newest that is not in the future.
   */
  find(question: PriceQuestion): PriceAnswer {
    const { item, unit, on } = question;
    const here = (this.#byItem.get(item) ?? []).filter(
      price => nearnessOf(price, question) > 0,
    );
    const counted = here.filter(price => price.unit === unit);
    const current = counted.filter(({ asOf }) => asOf <= on);
    if (current.length === 0) {
      return { problem: this.#whyNone(question, here, counted) };
    }
    const nearness = maxOf(current.map(price => nearnessOf(price, question)));
    return chooseNewest(
      current.filter(price => nearnessOf(price, question) === nearness),
      question,
    );
  }

  #whyNone(
    { provider, region, item, unit }: PriceQuestion,
    here: readonly StatedPrice[],
    counted: readonly StatedPrice[],
  ): string {
    const what = `'${item}' of ${provider} in ${region}`;
    if (counted.length > 0) {
      const [first] = counted.map(({ asOf }) => asOf).sort();
      return `The first price of ${what} is that of ${first}, which is in the future`;
    }
    if (here.length > 0) {
      const units = [...new Set(here.map(price => price.unit))].join(', ');
      return `The price book has ${what} by '${units}' and not by '${unit}'`;
    }
    return `The price book has no ${what}; add its price by '${unit}'`;
  }
}
