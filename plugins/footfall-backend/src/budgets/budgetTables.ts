import {
  BudgetList,
  BudgetRecord,
  TeamCosts,
} from '@footfall/backstage-plugin-footfall-common';
import { CsvRow } from '../http/csv';

export const budgetColumns = [
  'teamRef',
  'teamTitle',
  'month',
  'currency',
  'monthly',
  'committedLow',
  'committedHigh',
  'forecastLow',
  'forecastHigh',
  'share',
  'unknownEnvironments',
  'otherCurrencies',
  'ownerRef',
  'thresholds',
  'thresholdsReached',
  'thresholdsTold',
];

type Thresholds = BudgetRecord['thresholds'];

const percentsOf = (thresholds: Thresholds) =>
  thresholds.map(({ percent }) => percent).join(' ');

// Which there are is configured, so that they are words of a cell, not columns.
const cellsOfThresholds = (thresholds: Thresholds) => ({
  thresholds: percentsOf(thresholds),
  thresholdsReached: percentsOf(
    thresholds.filter(({ isReached }) => isReached),
  ),
  thresholdsTold: thresholds
    .filter(({ toldAt }) => toldAt !== null)
    .map(({ percent, toldAt }) => `${percent}=${toldAt}`)
    .join(' '),
});

/** A row for each budget. */
export function tableOfBudgets({
  budgets,
}: Pick<BudgetList, 'budgets'>): CsvRow[] {
  return budgets.map(({ committed, forecast, monthly, ...budget }) => ({
    teamRef: budget.teamRef,
    teamTitle: budget.teamTitle,
    month: budget.month,
    currency: monthly.currency,
    monthly: monthly.amount,
    committedLow: committed?.low ?? null,
    committedHigh: committed?.high ?? null,
    forecastLow: forecast?.low ?? null,
    forecastHigh: forecast?.high ?? null,
    share: budget.share,
    unknownEnvironments: budget.unknownEnvironments,
    otherCurrencies: budget.otherCurrencies.join(' '),
    ownerRef: budget.ownerRef,
    ...cellsOfThresholds(budget.thresholds),
  }));
}

export const teamCostColumns = [
  'teamRef',
  'teamTitle',
  'month',
  'currency',
  'low',
  'high',
  'unknownEnvironments',
];

/** A row for each team and month. */
export function tableOfTeamCosts({
  currency,
  months,
  teams,
}: TeamCosts): CsvRow[] {
  return teams.flatMap(({ perMonth, teamRef, teamTitle, unknownPerMonth }) =>
    months.map((month, index) => ({
      teamRef,
      teamTitle,
      month,
      currency,
      low: perMonth[index]?.low ?? null,
      high: perMonth[index]?.high ?? null,
      unknownEnvironments: unknownPerMonth[index] ?? null,
    })),
  );
}
