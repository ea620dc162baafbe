import { EnvironmentState } from '../environments';
import { isWhollyKnown, MoneyRange } from '../cost';
import { EnvironmentLife, estimateAt, hasGone } from './EnvironmentLife';
import { Exact } from '../cost/Exact';
import { statedRange } from '../cost/statedRange';
import { ConvertMoney, MoneyTotal, totalIn } from './totalIn';

/**
 * An environment that runs, and what it costs a month in the currency that was
 * asked for.
 *
 * @public
 */
export interface Spender {
  readonly id: string;
  readonly name: string;
  readonly monthly: MoneyRange;
  /** Its items of unknown cost: with any it costs more than that. */
  readonly unknownLines: number;
}

/** What nobody uses, or nobody should need any more. */
const isForgotten: Record<EnvironmentState, boolean> = {
  active: false,
  idle: true,
  expiring: false,
  expired: true,
  'shutting-down': false,
  gone: false,
};

/**
 * When it is, and how money is stated.
 *
 * @public
 */
export interface SpendingMoment {
  readonly nowMs: number;
  readonly convert: ConvertMoney;
}

/**
 * The environments that cost the most a month by now, at the high end. Of those
 * whose cost is unknown nothing can be said here; those of which a part is known
 * are among them with that part.
 *
 * @public
 */
export function largestSpenders(
  environments: readonly EnvironmentLife[],
  currency: string,
  count: number,
  { nowMs, convert }: SpendingMoment,
): Spender[] {
  return environments
    .filter(environment => !hasGone(environment, nowMs))
    .flatMap(environment => {
      const { id, name } = environment;
      const { monthly: estimate, unknownLines } = estimateAt(
        environment,
        nowMs,
      );
      const monthly =
        estimate &&
        (estimate.currency === currency
          ? estimate
          : convert(estimate, currency));
      return monthly ? [{ id, name, monthly, unknownLines }] : [];
    })
    .sort(
      (a, b) =>
        new Exact(b.monthly.high).comparedTo(a.monthly.high) ||
        a.name.localeCompare(b.name) ||
        a.id.localeCompare(b.id),
    )
    .slice(0, count);
}

/**
 * What stopping the forgotten environments would save a month.
 *
 * @public
 */
export interface IdleSavings extends MoneyTotal {
  readonly environments: number;
  /** Those of which nobody knows all of the cost: stopping them saves more. */
  readonly unknown: number;
}

/**
 * What stopping the idle and the expired environments would save a month.
 *
 * @public
 */
export function idleSavingsOf(
  environments: readonly EnvironmentLife[],
  currency: string,
  { nowMs, convert }: SpendingMoment,
): IdleSavings {
  const forgotten = environments.filter(({ state }) => isForgotten[state]);
  const costs = forgotten.map(environment => estimateAt(environment, nowMs));
  const amounts = costs.flatMap(({ monthly }) => monthly ?? []);
  const total = totalIn(currency, amounts, convert);
  const isNothingKnown = amounts.length === 0 && forgotten.length > 0;
  return {
    ...total,
    total: isNothingKnown || !total.total ? null : statedRange(total.total),
    environments: forgotten.length,
    unknown: costs.filter(cost => !isWhollyKnown(cost)).length,
  };
}
