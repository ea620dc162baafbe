import {
  isCurrency,
  isWhollyKnown,
  KnownCost,
  MoneyRange,
  statedRange,
} from '../cost';
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
 * What an environment costs a month.
 *
 * @public
 */
export interface CostingEnvironment extends KnownCost {
  readonly state: EnvironmentState;
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
  /** Those of which nobody knows all of the cost: only what is known is added. */
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
    unknown: forgotten.filter(cost => !isWhollyKnown(cost)).length,
  };
}

/**
 * From the least to the most that environments cost a month.
 *
 * @public
 */
export interface CostSpan {
  /** Of so many something is known. */
  readonly n: number;
  readonly monthly: MoneyRange;
  /** Those of them that cost more, as not all of their cost is known. */
  readonly partial: number;
}

/**
 * From the least to the most that environments cost a month, of those of which
 * something is known in a currency; `null` where there are none.
 *
 * @public
 */
export function spanOf(
  costs: readonly KnownCost[],
  currency: string,
): CostSpan | null {
  const known = costs.flatMap(({ monthly, unknownLines }) =>
    monthly?.currency === currency ? [{ monthly, unknownLines }] : [],
  );
  return known.length === 0
    ? null
    : {
        n: known.length,
        monthly: {
          low: Exact.min(...known.map(({ monthly }) => monthly.low)).toFixed(),
          high: Exact.max(
            ...known.map(({ monthly }) => monthly.high),
          ).toFixed(),
          currency,
        },
        partial: known.filter(cost => !isWhollyKnown(cost)).length,
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
