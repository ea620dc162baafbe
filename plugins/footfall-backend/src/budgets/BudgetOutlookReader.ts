import {
  BudgetOutlook,
  ConvertMoney,
  KnownCost,
  MoneyRange,
  orderInBudget,
} from '@footfall/backstage-plugin-footfall-common';
import { CatalogHistoryService } from '../catalog/CatalogHistoryService';
import { BudgetOutlooks } from '../costs/BudgetOutlooks';
import { BudgetConfig } from './BudgetConfig';
import { BudgetReader } from './BudgetReader';

export interface BudgetOutlookReaderOptions {
  readonly reader: Pick<BudgetReader, 'payingFor'>;
  readonly catalog: Pick<CatalogHistoryService, 'titleOfTeam'>;
  readonly convert: ConvertMoney;
  readonly config: Pick<BudgetConfig, 'acknowledgements'>;
}

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
    const { budget, costs } = standing;
    const { amount, currency } = budget.monthly;
    return {
      teamRef: budget.teamRef,
      teamTitle: await catalog.titleOfTeam(budget.teamRef),
      budget: { low: amount, high: amount, currency },
      committed: costs.committed,
      ...orderInBudget(budget.monthly, costs.committed, {
        monthly: monthly && this.#inCurrency(monthly, currency),
        unknownLines,
      }),
      policy: config.acknowledgements.overBudget,
    };
  }

  #inCurrency(range: MoneyRange, currency: string): MoneyRange | null {
    return range.currency === currency
      ? range
      : this.#options.convert(range, currency);
  }
}
