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
import { PendingOrder, PendingOrders } from './PendingOrders';

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
    const { catalog, config, nowMs, pendingOrders, reader } = this.#options;
    // Before what runs: an order whose environment is registered meanwhile counts
    // twice for a moment. The other way round it would count nowhere.
    const pending = await pendingOrders.pendingSince(nowMs() - UNDER_WAY_MS);
    const standing = await reader.payingFor(teamRef);
    if (!standing) {
      return null;
    }
    const { budget } = standing;
    const spokenFor = await this.#spokenFor(standing, pending);
    const { amount, currency } = budget.monthly;
    return {
      teamRef: budget.teamRef,
      teamTitle: await catalog.titleOfTeam(budget.teamRef),
      budget: { low: amount, high: amount, currency },
      committed: spokenFor.committed,
      unknownEnvironments: spokenFor.unknownEnvironments,
      otherCurrencies: [...spokenFor.otherCurrencies],
      ...orderInBudget(budget.monthly, spokenFor, {
        monthly: monthly && this.#inCurrency(monthly, currency),
        unknownLines,
      }),
      policy: config.acknowledgements.overBudget,
    };
  }

  // Of several that are let through before the first of them runs, each has to
  // find room beside the others.
  async #spokenFor(
    { budget, costs }: StandingBudget,
    pending: readonly PendingOrder[],
  ) {
    const { convert, directory } = this.#options;
    const tree = await directory.tree();
    const own = pending.filter(({ teamRef }) =>
      [teamRef, ...tree.lineageOf(teamRef)].includes(budget.teamRef),
    );
    return committedWithOrders(costs, own, budget.monthly.currency, convert);
  }

  #inCurrency(range: MoneyRange, currency: string): MoneyRange | null {
    return range.currency === currency
      ? range
      : this.#options.convert(range, currency);
  }
}
