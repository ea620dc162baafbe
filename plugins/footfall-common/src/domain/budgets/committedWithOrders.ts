import { isWhollyKnown, KnownCost, MoneyRange } from '../cost';
import { statedRange } from '../cost/statedRange';
import { SpokenFor } from './budgetStanding';
import { ConvertMoney, totalIn } from './totalIn';

/**
 * What is committed together with orders that are under way and run nowhere yet,
 * each with a whole month of it, as the next one is. Those of unknown cost are
 * counted like environments of which nobody knows all of the cost, and the
 * currencies of those without a rate are named.
 *
 * @param costs - of what runs, in the budget's currency
 * @public
 */
export function committedWithOrders(
  costs: Omit<SpokenFor, 'isRunningKnown'>,
  orders: readonly KnownCost[],
  currency: string,
  convert: ConvertMoney,
): SpokenFor {
  const { committed, otherCurrencies, unknownEnvironments } = costs;
  const known = orders.flatMap(({ monthly }) => monthly ?? []);
  const added = totalIn(
    currency,
    committed ? [committed, ...known] : known,
    convert,
  );
  return {
    committed: totalOf(committed, known, added.total),
    isRunningKnown: committed !== null,
    unknownEnvironments:
      unknownEnvironments +
      orders.filter(order => !isWhollyKnown(order)).length,
    otherCurrencies: [
      ...new Set([...otherCurrencies, ...added.otherCurrencies]),
    ].sort(),
  };
}

function totalOf(
  committed: MoneyRange | null,
  known: readonly MoneyRange[],
  total: MoneyRange | null,
): MoneyRange | null {
  return known.length === 0 ? committed : total && statedRange(total);
}
