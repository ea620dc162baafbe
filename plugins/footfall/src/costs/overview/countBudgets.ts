import {
  BudgetList,
  BudgetRecord,
} from '@footfall/backstage-plugin-footfall-common';
import { isLeast } from '../describeLeftOut';

// Where somebody should begin to look.
const NEAR = 0.8;

const isOver = ({ share }: BudgetRecord) => share !== null && share > 1;
const isNear = ({ share }: BudgetRecord) => share !== null && share >= NEAR;

/** Whether nobody can tell if it is over: something of unknown cost comes on top. */
const isUntold = (budget: BudgetRecord) =>
  budget.share === null || (!isOver(budget) && isLeast(budget));

/**
 * How many of the budgets of a month are over, near their end, and not to be told
 * of. One that is surely near may be over as well, for all that is known.
 */
export function countBudgets({ budgets }: BudgetList, month: string) {
  const held = budgets.filter(budget => budget.month === month);
  const over = held.filter(isOver).length;
  return {
    total: held.length,
    over,
    near: held.filter(isNear).length - over,
    unknown: held.filter(isUntold).length,
  };
}
