import {
  BudgetRecord,
  isThresholdReached,
} from '@footfall/backstage-plugin-footfall-common';
import { instantOf, optionalInstantOf } from '../database/columns';
import { ToldBudgetAlert } from './BudgetAlertStore';
import { StandingBudget } from './BudgetReader';

/** A budget as anybody may see it. */
export type PublicBudget = Omit<BudgetRecord, 'mayChange'>;

export function presentBudget(
  { budget, costs, month, share, versions }: StandingBudget,
  teamTitle: string,
  thresholds: readonly number[],
  told: readonly ToldBudgetAlert[],
): PublicBudget {
  const toldMsOf = (percent: number) =>
    told.find(
      alert =>
        alert.teamRef === budget.teamRef &&
        alert.month === month &&
        alert.percent === percent,
    )?.toldMs ?? null;
  return {
    teamRef: budget.teamRef,
    teamTitle,
    month,
    monthly: budget.monthly,
    ownerRef: budget.ownerRef,
    committed: costs.committed,
    forecast: costs.forecast,
    share,
    unknownEnvironments: costs.unknownEnvironments,
    otherCurrencies: [...costs.otherCurrencies],
    thresholds: thresholds.map(percent => ({
      percent,
      isReached: isThresholdReached(share, percent),
      toldAt: optionalInstantOf(toldMsOf(percent)),
    })),
    // The latest month first, and of one month what was said last.
    history: [...versions]
      .reverse()
      .sort((a, b) => b.from.localeCompare(a.from))
      .map(({ from, monthly, ownerRef, setBy, setMs }) => ({
        monthly,
        ownerRef,
        from,
        setBy,
        setAt: instantOf(setMs),
      })),
  };
}
