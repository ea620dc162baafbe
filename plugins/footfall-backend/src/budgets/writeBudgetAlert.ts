import { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import {
  Budget,
  IdleSavings,
  Month,
  MonthlyCosts,
  Spender,
  wholePercentOf,
} from '@footfall/backstage-plugin-footfall-common';

/** What a team is told of its budget. */
export interface BudgetNews {
  readonly teamTitle: string;
  readonly budget: Budget;
  readonly month: Month;
  readonly percent: number;
  readonly share: number;
  readonly costs: MonthlyCosts;
  readonly largest: readonly Spender[];
  readonly savings: IdleSavings;
}

const FULL = 100;

// As text, so that no digit goes through a binary number.
const moneyOf = (amount: string, currency: string) =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).format(
    amount as `${number}`,
  );

const monthOf = (month: Month) =>
  new Intl.DateTimeFormat('en', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(Date.parse(`${month}-01T00:00:00Z`));

function sentenceOfLargest(largest: readonly Spender[]): string[] {
  const list = largest.map(
    ({ name, monthly: { currency, high } }) =>
      `${name} (${moneyOf(high, currency)} a month)`,
  );
  return list.length === 0 ? [] : [`The largest: ${list.join(', ')}.`];
}

function sentenceOfSavings({ environments, total }: IdleSavings): string[] {
  if (environments === 0) {
    return [];
  }
  const which =
    environments === 1 ? 'the idle one' : `the ${environments} idle ones`;
  const saved = total
    ? `${moneyOf(total.high, total.currency)} a month`
    : 'an amount that nobody knows';
  return [`Stopping ${which} would save ${saved}.`];
}

function sentenceOfUnknown({ unknownEnvironments }: MonthlyCosts): string[] {
  return unknownEnvironments === 0
    ? []
    : [`Not in it: ${unknownEnvironments} of which nobody knows the cost.`];
}

/**
 * How much of its budget a team has committed, and what could be done about it.
 * Its scope is the threshold of the month: sent again, it replaces the first.
 */
export function writeBudgetAlert(
  news: BudgetNews,
  portalPath: string,
): NotificationSendOptions['payload'] {
  const { budget, costs, month, percent, share, teamTitle } = news;
  const { amount, currency } = budget.monthly;
  const committed = costs.committed
    ? [
        `${moneyOf(costs.committed.high, currency)} of ${moneyOf(
          amount,
          currency,
        )} in ${monthOf(month)}, at the high end.`,
      ]
    : [];
  return {
    // Rounded down: nothing is said to be reached before it is.
    title: `${teamTitle}: ${wholePercentOf(
      share,
    )} % of the budget of the month is committed`,
    description: [
      ...committed,
      ...sentenceOfUnknown(costs),
      ...sentenceOfLargest(news.largest),
      ...sentenceOfSavings(news.savings),
    ].join(' '),
    link: `${portalPath}/costs`,
    severity: percent >= FULL ? 'high' : 'normal',
    topic: 'footfall-budget',
    scope: `footfall-budget/${budget.teamRef}/${month}/${percent}`,
  };
}
