import { MoneyRange } from '../cost';
import { statedRange } from '../cost/statedRange';
import { ConvertMoney, totalIn } from './totalIn';

/**
 * What is committed together with orders that are under way and run nowhere yet,
 * each with a whole month of it, as the next one is. Those of a currency without a
 * rate are left out.
 *
 * @param committed - in the budget's currency; `null` is unknown
 * @returns stated, rounded; `null` where nothing is known
 * @public
 */
export function committedWithOrders(
  committed: MoneyRange | null,
  orders: readonly MoneyRange[],
  currency: string,
  convert: ConvertMoney,
): MoneyRange | null {
  if (orders.length === 0) {
    return committed;
  }
  const amounts = committed ? [committed, ...orders] : orders;
  const { total } = totalIn(currency, amounts, convert);
  return total && statedRange(total);
}
