import { InputError, NotFoundError } from '@backstage/errors';
import {
  BudgetOutlook,
  CostEstimate,
  parseDay,
  ParsedCostQuestion,
} from '@footfall/backstage-plugin-footfall-common';
import { CostService } from '../costs/CostService';

const nothingKnown = {
  completeness: 'unknown',
  monthly: null,
  unknownLines: 1,
  pricesFrom: null,
  pricesTo: null,
} as const;

const knownOf = (amount: string) =>
  ({
    completeness: 'complete',
    monthly: { low: amount, high: amount, currency: 'GBP' },
    unknownLines: 0,
    pricesFrom: parseDay('2026-11-01'),
    pricesTo: parseDay('2026-11-02'),
  } as const);

/**
 * What things cost where there is one template with one input, `units`, and one
 * price, which the test changes.
 */
export class UnitPrices implements Pick<CostService, 'estimate'> {
  /** `null` is unknown. */
  price: number | null = 60;
  budget: BudgetOutlook | null = null;

  /**
   * Lets the month of the team go over its budget with anything.
   *
   * @param isOver - `null` where nobody shall be able to tell
   */
  overspend(
    policy: BudgetOutlook['policy'],
    isOver: BudgetOutlook['isOver'] = true,
  ) {
    this.budget = {
      teamRef: 'group:default/red',
      teamTitle: 'Red',
      budget: { low: '100.00', high: '100.00', currency: 'GBP' },
      committed: null,
      unknownEnvironments: 0,
      otherCurrencies: [],
      share: null,
      shareAtLeast: null,
      isOver,
      policy,
    };
  }

  async estimate({
    inputs,
    teamRef,
    templateRef,
  }: ParsedCostQuestion): Promise<CostEstimate> {
    if (templateRef.includes('unheard-of')) {
      throw new NotFoundError(`Nobody knows what ${templateRef} consists of`);
    }
    const { units } = inputs;
    if (typeof units !== 'number') {
      throw new InputError(`'units' must be a number`);
    }
    const inputsHash = JSON.stringify([templateRef, teamRef, units]);
    const amount =
      this.price === null ? undefined : (this.price * units).toFixed(2);
    return {
      title: 'Units',
      source: 'blueprint',
      inputsHash,
      fingerprint: `${inputsHash} ${this.price}`,
      ordered: {
        provider: 'aws',
        region: 'eu-west-2',
        lines: [],
        conversions: [],
        ...(amount === undefined ? nothingKnown : knownOf(amount)),
      },
      alternatives: [],
      budget: this.budget,
      similar: null,
      estimatedAt: '2026-11-21T09:00:00.000Z',
    };
  }
}
