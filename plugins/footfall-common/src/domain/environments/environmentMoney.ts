import { isCurrency, MoneyRange, statedRange } from '../cost';
import { Exact } from '../cost/Exact';
import { EnvironmentState } from './environmentStates';

/** Whether it runs although nobody seems to need it. */
const isForgotten: Record<EnvironmentState, boolean> = {
  active: false,
  idle: true,
  expiring: false,
  expired: true,
  'shutting-down': false,
  gone: false,
};

/**
 * What an environment costs a month; `null` is unknown.
 *
 * @public
 */
export interface CostingEnvironment {
  readonly state: EnvironmentState;
  readonly monthly: MoneyRange | null;
}

/**
 * What shutting down forgotten environments would save.
 *
 * @public
 */
export interface EnvironmentSavings {
  readonly environments: number;
  /** One for each currency; they are never added. */
  readonly monthly: readonly MoneyRange[];
  /** Those of which nobody knows the cost: they are in no amount. */
  readonly unknown: number;
}

function sumOf(currency: string, ranges: readonly MoneyRange[]): MoneyRange {
  const sum = (end: 'low' | 'high') =>
    ranges.reduce((total, range) => total.plus(range[end]), new Exact(0));
  return statedRange({
    low: sum('low').toFixed(),
    high: sum('high').toFixed(),
    currency,
  });
}

/**
 * What shutting down those that are idle or expired would save a month.
 *
 * @public
 */
export function savingsOf(
  environments: readonly CostingEnvironment[],
): EnvironmentSavings {
  const forgotten = environments.filter(({ state }) => isForgotten[state]);
  const known = forgotten.flatMap(({ monthly }) => monthly ?? []);
  const currencies = [...new Set(known.map(({ currency }) => currency))].sort();
  return {
    environments: forgotten.length,
    monthly: currencies.map(currency =>
      sumOf(
        currency,
        known.filter(range => range.currency === currency),
      ),
    ),
    unknown: forgotten.length - known.length,
  };
}

/**
 * From the least to the most that environments cost a month, of those whose cost
 * is known in a currency; `null` where there are none.
 *
 * @public
 */
export function spanOf(
  amounts: readonly (MoneyRange | null)[],
  currency: string,
): { readonly n: number; readonly monthly: MoneyRange } | null {
  const known = amounts.flatMap(amount =>
    amount?.currency === currency ? [amount] : [],
  );
  return known.length === 0
    ? null
    : {
        n: known.length,
        monthly: {
          low: Exact.min(...known.map(({ low }) => low)).toFixed(),
          high: Exact.max(...known.map(({ high }) => high)).toFixed(),
          currency,
        },
      };
}

/**
 * Whether somebody can have meant an amount: in a currency that there is, not
 * less than nothing, and from the least to the most.
 *
 * @public
 */
export function isSoundRange({ low, high, currency }: MoneyRange): boolean {
  return (
    isCurrency(currency) &&
    new Exact(low).gte(0) &&
    new Exact(low).lte(new Exact(high))
  );
}
