import { KnownCost } from '../cost';
import { BudgetStanding, OverBudgetPolicy } from './OverBudgetPolicy';
import { wordsOfCost } from './wordsOfCost';

/** @public */
export const orderRefusals = [
  'other-estimate',
  'over-budget',
  'reason-missing',
] as const;

/**
 * Why an estimate cannot be accepted: it is another one by now; its team has no
 * money left for it; or nobody said why it should be had although it goes over the
 * budget, or nobody can tell whether it does.
 *
 * @public
 */
export type OrderRefusal = (typeof orderRefusals)[number];

/**
 * What somebody is about to accept, and what they saw.
 *
 * @public
 */
export interface Order extends KnownCost {
  readonly seenFingerprint: string;
  /** Of what it costs now. */
  readonly fingerprint: string;
  /** `null` where nobody has a budget for it. */
  readonly budget: BudgetStanding | null;
  readonly reason: string | null;
}

/** @public */
export type OrderVerdict =
  | { readonly isAccepted: true }
  | {
      readonly isAccepted: false;
      readonly code: OrderRefusal;
      readonly message: string;
    };

type AskBudget = Record<
  OverBudgetPolicy,
  (reason: string | null) => OrderRefusal | null
>;

const askForReason: AskBudget['reason'] = reason =>
  reason === null ? 'reason-missing' : null;

const overTable: AskBudget = {
  tell: () => null,
  reason: askForReason,
  refuse: () => 'over-budget',
};

// What nobody can tell may well be within the budget, so that it is not refused;
// but it does not pass as what is known to be within it.
const untoldTable: AskBudget = {
  tell: () => null,
  reason: askForReason,
  refuse: askForReason,
};

/**
 * Why an order that goes over the budget, or of which nobody can tell whether it
 * does, cannot be had; `null` where it can.
 *
 * @public
 */
export function budgetRefusalOf(
  budget: BudgetStanding | null,
  reason: string | null,
): OrderRefusal | null {
  if (budget === null || budget.isOver === false) {
    return null;
  }
  const table = budget.isOver === null ? untoldTable : overTable;
  return table[budget.policy](reason);
}

const whose = ({ budget }: Order) => budget?.teamTitle ?? 'the team';

const messageTable: Record<OrderRefusal, (order: Order) => string> = {
  'other-estimate': order =>
    `It costs ${wordsOfCost(
      order,
    )} by now, which is not the estimate that was seen: look at the new one and accept that.`,
  'over-budget': order =>
    `With it the month goes over the budget of ${whose(
      order,
    )}, and nothing can be ordered beyond it: choose something smaller, stop what is idle, or ask the owner of the budget.`,
  'reason-missing': order =>
    order.budget?.isOver
      ? `With it the month goes over the budget of ${whose(
          order,
        )}: say in 'reason' why it should be had all the same.`
      : `It costs ${wordsOfCost(
          order,
        )}, so nobody can tell whether the budget of ${whose(
          order,
        )} holds it: say in 'reason' why it should be had all the same.`,
};

/**
 * Whether somebody can accept what something costs.
 *
 * @public
 */
export function judgeOrder(order: Order): OrderVerdict {
  const code =
    order.seenFingerprint === order.fingerprint
      ? budgetRefusalOf(order.budget, order.reason)
      : 'other-estimate';
  return code === null
    ? { isAccepted: true }
    : { isAccepted: false, code, message: messageTable[code](order) };
}
