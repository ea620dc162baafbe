import {
  BudgetOutlook,
  committedWithOrders,
  ConvertMoney,
  KnownCost,
  MoneyRange,
  orderInBudget,
} from '@footfall/backstage-plugin-footfall-common';
import { CatalogHistoryService } from '../catalog/CatalogHistoryService';
import { BudgetOutlooks } from '../costs/BudgetOutlooks';
import { BudgetConfig } from './BudgetConfig';
import { TeamDirectory } from '../teams/TeamDirectory';
import { BudgetReader, StandingBudget } from './BudgetReader';
import { PendingOrders } from './PendingOrders';

export interface BudgetOutlookReaderOptions {
  readonly reader: Pick<BudgetReader, 'payingFor'>;
  readonly catalog: Pick<CatalogHistoryService, 'titleOfTeam'>;
  readonly convert: ConvertMoney;
  readonly directory: Pick<TeamDirectory, 'tree'>;
  readonly pendingOrders: PendingOrders;
  readonly config: Pick<BudgetConfig, 'acknowledgements'>;
  readonly nowMs: () => number;
}

/** A task that has made nothing by then has failed, or never will. */
const UNDER_WAY_MS = 24 * 60 * 60_000;

/** How orders would sit in the budgets that pay for them. */
export class BudgetOutlookReader implements BudgetOutlooks {
  readonly #options: BudgetOutlookReaderOptions;

  constructor(options: BudgetOutlookReaderOptions) {
    this.#options = options;
  }

  async outlookOf(
    teamRef: string,
    { monthly, unknownLines }: KnownCost,
  ): Promise<BudgetOutlook | null> {
    const { catalog, config, reader } = this.#options;
    const standing = await reader.payingFor(teamRef);
    if (!standing) {
      return null;
    }
    const { budget } = standing;
    const committed = await this.#committedOf(standing);
    const { amount, currency } = budget.monthly;
    return {
      teamRef: budget.teamRef,
      teamTitle: await catalog.titleOfTeam(budget.teamRef),
      budget: { low: amount, high: amount, currency },
      committed,
      ...orderInBudget(budget.monthly, committed, {
        monthly: monthly && this.#inCurrency(monthly, currency),
        unknownLines,
      }),
      policy: config.acknowledgements.overBudget,
    };
  }

  // Of several that are let through before the first of them runs, each has to
  // find room beside the others.
  async #committedOf({ budget, costs }: StandingBudget) {
    const { convert, directory, nowMs, pendingOrders } = this.#options;
    const [pending, tree] = await Promise.all([
      pendingOrders.pendingSince(nowMs() - UNDER_WAY_MS),
      directory.tree(),
    ]);
    const own = pending.filter(({ teamRef }) =>
      [teamRef, ...tree.lineageOf(teamRef)].includes(budget.teamRef),
    );
    return committedWithOrders(
      costs.committed,
      own.flatMap(({ monthly }) => monthly ?? []),
      budget.monthly.currency,
      convert,
    );
  }

  #inCurrency(range: MoneyRange, currency: string): MoneyRange | null {
    return range.currency === currency
      ? range
      : this.#options.convert(range, currency);
  }
}
