import { Knex } from 'knex';
import { BudgetAccess, BudgetAccessOptions } from './BudgetAccess';
import { BudgetAlerter, BudgetAlerterOptions } from './BudgetAlerter';
import {
  BudgetOutlookReader,
  BudgetOutlookReaderOptions,
} from './BudgetOutlookReader';
import { BudgetReader, BudgetReaderOptions } from './BudgetReader';
import {
  DefaultBudgetService,
  DefaultBudgetServiceOptions,
} from './BudgetService';
import { DatabaseBudgetAlertStore } from './DatabaseBudgetAlertStore';
import { DatabaseBudgetStore } from './DatabaseBudgetStore';
import {
  DefaultTeamCostService,
  DefaultTeamCostServiceOptions,
} from './TeamCostService';

type Made = 'alerts' | 'budgets' | 'reader';

/** What the services of budgets are built of. */
export type CreateBudgetServicesOptions = BudgetAccessOptions &
  Omit<BudgetAlerterOptions, Made> &
  Omit<BudgetOutlookReaderOptions, Made> &
  Omit<BudgetReaderOptions, Made> &
  Omit<DefaultBudgetServiceOptions, Made> &
  DefaultTeamCostServiceOptions & { readonly knex: Knex };

/** Budgets, what teams cost, and who tells teams of both. */
export function createBudgetServices(options: CreateBudgetServicesOptions) {
  const budgets = new DatabaseBudgetStore(options.knex);
  const alerts = new DatabaseBudgetAlertStore(options.knex);
  const reader = new BudgetReader({ ...options, budgets });
  const parts = { ...options, alerts, budgets, reader };
  return {
    budgetService: new DefaultBudgetService(parts),
    budgetAccess: new BudgetAccess(options),
    budgetAlerter: new BudgetAlerter(parts),
    budgetOutlooks: new BudgetOutlookReader(parts),
    teamCosts: new DefaultTeamCostService(options),
  };
}
