import { isWhollyKnown, KnownCost, Money, MoneyRange } from '../cost';
import { costBetween } from './costBetween';
import { EnvironmentLife, hasGone, runsUntilMs } from './EnvironmentLife';
import { Exact } from '../cost/Exact';
import { statedRange } from '../cost/statedRange';
import { ConvertMoney, totalIn } from './totalIn';

/**
 * When it is, and how money is stated.
 *
 * @public
 */
export interface BudgetMoment {
  readonly nowMs: number;
  /** The instants of the month, half-open. */
  readonly month: { readonly fromMs: number; readonly toMs: number };
  readonly convert: ConvertMoney;
}

/**
 * What a month costs by what ran and runs in it.
 *
 * @public
 */
export interface MonthlyCosts {
  /**
   * Stated, rounded. What ran and what runs now, to the end of the month or of its life; `null`
   * where nothing is known of anything that ran.
   */
  readonly committed: MoneyRange | null;
  /** The same as if nothing that runs ended before the month does. */
  readonly forecast: MoneyRange | null;
  /**
   * Environments of which, for a while at least, nobody knows all of the cost; what
   * is known of theirs is in the amounts.
   */
  readonly unknownEnvironments: number;
  /** Currencies that could not be converted and are not in it. */
  readonly otherCurrencies: readonly string[];
}

/**
 * What is spoken for, and what of it is in no amount: that can only make it more
 * than it looks.
 *
 * @public
 */
export interface SpokenFor
  extends Pick<
    MonthlyCosts,
    'committed' | 'otherCurrencies' | 'unknownEnvironments'
  > {
  /**
   * Whether anything is known of what runs. Where it is not, orders under way are
   * no measure of what is left, however much is known of them.
   */
  readonly isRunningKnown: boolean;
}

/**
 * What a month costs by its environments, each counted once.
 *
 * @public
 */
export function monthlyCostsOf(
  environments: readonly EnvironmentLife[],
  currency: string,
  { nowMs, month, convert }: BudgetMoment,
): MonthlyCosts {
  const spends = environments.map(environment => {
    const endsMs = runsUntilMs(environment, nowMs);
    return {
      planned: costBetween(environment, endsMs, month),
      lasting: costBetween(
        environment,
        hasGone(environment, nowMs) ? endsMs : Infinity,
        month,
      ),
    };
  });
  const planned = spends.map(spend => spend.planned);
  const unknownEnvironments = planned.filter(
    ({ isUnknown }) => isUnknown,
  ).length;
  const sum = (known: readonly (readonly MoneyRange[])[]) => {
    const { total, otherCurrencies } = totalIn(currency, known.flat(), convert);
    // Nothing but unknown ones: that is not nothing.
    const isNothingKnown = known.flat().length === 0 && unknownEnvironments > 0;
    return {
      total: isNothingKnown || !total ? null : statedRange(total),
      otherCurrencies,
    };
  };
  const committed = sum(planned.map(({ known }) => known));
  const forecast = sum(spends.map(({ lasting }) => lasting.known));
  return {
    committed: committed.total,
    forecast: forecast.total,
    unknownEnvironments,
    otherCurrencies: forecast.otherCurrencies,
  };
}

/**
 * Which share of a budget is committed, at the high end; `null` where nothing is
 * known. 0.83 is 83 %.
 *
 * @param committed - as it is stated, in the budget's currency
 * @public
 */
export function shareOfBudget(
  budget: Money,
  committed: MoneyRange | null,
): number | null {
  return (
    committed && new Exact(committed.high).dividedBy(budget.amount).toNumber()
  );
}

/**
 * The whole percent that a share has reached, never more: 0.836 has reached 83.
 *
 * @public
 */
export function wholePercentOf(share: number): number {
  // In decimals: 0.57 times 100 is less than 57 in binary.
  return new Exact(share).times(100).floor().toNumber();
}

/**
 * Whether a share has reached a threshold in percent.
 *
 * @public
 */
export function isThresholdReached(
  share: number | null,
  percent: number,
): boolean {
  // In decimals: 0.57 times 100 is less than 57 in binary.
  return share !== null && new Exact(share).times(100).gte(percent);
}

/**
 * How an order would sit in a budget.
 *
 * @public
 */
export interface OrderInBudget {
  /**
   * A whole month of the order, of what is left of the budget, both at their high
   * ends; `null` where it cannot be told or nothing is left. What of the spoken for
   * is in no amount can only make it larger.
   */
  readonly share: number | null;
  /** The same of what is known of the order: it takes no less than that. */
  readonly shareAtLeast: number | null;
  /**
   * Whether the budget does not hold a month of it; `null` where not all of it is
   * known and the budget holds what is.
   */
  readonly isOver: boolean | null;
}

/**
 * How an order would sit in a budget: by a whole month of it, however late in the
 * month it is, because the next months pay for all of it.
 *
 * @param spokenFor - in the budget's currency
 * @param added - in the budget's currency
 * @public
 */
export function orderInBudget(
  budget: Money,
  spokenFor: Pick<SpokenFor, 'committed' | 'isRunningKnown'>,
  added: KnownCost,
): OrderInBudget {
  const { committed, isRunningKnown } = spokenFor;
  const left = new Exact(budget.amount).minus(committed?.high ?? 0);
  const more = new Exact(added.monthly?.high ?? 0);
  const isTellable = isRunningKnown && added.monthly !== null && left.gt(0);
  const shareAtLeast = isTellable ? more.dividedBy(left).toNumber() : null;
  const isAll = isWhollyKnown(added);
  return {
    share: isAll ? shareAtLeast : null,
    shareAtLeast,
    isOver: more.gt(left) || (isAll ? false : null),
  };
}
