import { FootfallConfig } from '../config';

/** What configuration decides about budgets. */
export type BudgetConfig = Pick<
  FootfallConfig,
  'acknowledgements' | 'budgets' | 'digest' | 'platformTeam' | 'timeZone'
> & {
  readonly costs: {
    /** In which what teams cost is told; `null` where none is stated. */
    readonly currency: string | null;
  };
};
