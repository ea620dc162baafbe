import { BudgetStanding, OverBudgetPolicy } from './OverBudgetPolicy';
import { KnownCost, wordsOfCost } from './wordsOfCost';

/** @public */
export const orderRefusals = [
  'other-estimate',
  'over-budget',
  'reason-missing',
] as const;

/**
 * Why an estimate cannot be accepted: it is another one by now; its team has no
 * money left for it; or nobody said why it should be had all the same.
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

const isOverTable: Record<
  OverBudgetPolicy,
  (reason: string | null) => OrderRefusal | null
> = {
  tell: () => null,
  reason: reason => (reason === null ? 'reason-missing' : null),
  refuse: () => 'over-budget',
};

/**
 * Why an order that goes over the budget cannot be had; `null` where it can.
 *
 * @public
 */
export function budgetRefusalOf(
  budget: BudgetStanding | null,
  reason: string | null,
): OrderRefusal | null {
  return budget?.isOver ? isOverTable[budget.policy](reason) : null;
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
    `With it the month goes over the budget of ${whose(
      order,
    )}: say in 'reason' why it should be had all the same.`,
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
