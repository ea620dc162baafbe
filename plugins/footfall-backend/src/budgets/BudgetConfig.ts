import { FootfallConfig } from '../config';

/** What configuration decides about budgets. */
export type BudgetConfig = Pick<
  FootfallConfig,
  | 'acknowledgements'
  | 'budgets'
  | 'costs'
  | 'digest'
  | 'platformTeam'
  | 'timeZone'
>;
