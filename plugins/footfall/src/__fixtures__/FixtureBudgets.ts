import {
  BudgetList,
  BudgetRecord,
  NewBudget,
  newBudgetSchema,
} from '@footfall/backstage-plugin-footfall-common';
import { NotFoundError } from '@backstage/errors';
import { manyTeams, TODAY } from './organisation';

const ME = 'user:default/ann';
const MONTH = TODAY.slice(0, 7);
const THRESHOLDS = [50, 80, 100];

const titleOf = (ref: string) =>
  manyTeams.find(team => team.ref === ref)?.title ?? ref;

/** A budget as far as it is said; what follows from it is worked out. */
export function createFixtureBudget(
  said: Pick<BudgetRecord, 'teamRef' | 'monthly' | 'ownerRef'> &
    Partial<Omit<BudgetRecord, 'share' | 'thresholds'>>,
): BudgetRecord {
  const { committed = null, monthly, teamRef } = said;
  const share =
    committed === null ? null : Number(committed.high) / Number(monthly.amount);
  return {
    teamTitle: titleOf(teamRef),
    month: MONTH,
    committed,
    forecast: null,
    share,
    unknownEnvironments: 0,
    otherCurrencies: [],
    thresholds: THRESHOLDS.map(percent => {
      const isReached = share !== null && share * 100 >= percent;
      return {
        percent,
        isReached,
        toldAt: isReached ? `${MONTH}-${percent / 10 + 10}T08:00:00Z` : null,
      };
    }),
    history: [],
    mayChange: true,
    ...said,
  };
}

/** Budgets of a made-up organisation, which can be set and ended. */
export class FixtureBudgets {
  #budgets: readonly BudgetRecord[];

  constructor(budgets: readonly BudgetRecord[]) {
    this.#budgets = budgets;
  }

  list(): BudgetList {
    return { budgets: [...this.#budgets], mayChange: true, mayChangeOf: null };
  }

  set(asked: NewBudget): BudgetRecord {
    const {
      teamRef,
      monthly,
      ownerRef,
      from = MONTH,
    } = newBudgetSchema.parse(asked);
    const before = this.#budgets.find(one => one.teamRef === teamRef);
    const { share, thresholds, ...kept } = before ?? {};
    const set = createFixtureBudget({
      ...kept,
      teamRef,
      // What is set for later does not change how this month stands.
      ...(before && from > MONTH
        ? { monthly: before.monthly, ownerRef: before.ownerRef }
        : { monthly, ownerRef, month: from }),
      committed: before?.committed ?? {
        low: '0.00',
        high: '0.00',
        currency: monthly.currency,
      },
      history: [
        {
          monthly,
          ownerRef,
          from,
          setBy: ME,
          setAt: `${TODAY}T10:00:00Z`,
        },
        ...(before?.history ?? []),
      ],
    });
    this.#budgets = [
      ...this.#budgets.filter(one => one.teamRef !== teamRef),
      set,
    ];
    return set;
  }

  end(teamRef: string): BudgetList {
    if (!this.#budgets.some(one => one.teamRef === teamRef)) {
      throw new NotFoundError(`There is no budget of ${teamRef} to end`);
    }
    this.#budgets = this.#budgets.filter(one => one.teamRef !== teamRef);
    return this.list();
  }
}
