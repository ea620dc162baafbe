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

/** The least of it, where more is unknown or left out. */
const atLeast = (amount: string, isLeast: boolean) =>
  isLeast ? `at least ${amount}` : amount;

const capitalized = (sentence: string) =>
  sentence.charAt(0).toUpperCase() + sentence.slice(1);

function sentenceOfCommitted({ budget, costs, month }: BudgetNews): string[] {
  const { committed, otherCurrencies, unknownEnvironments } = costs;
  if (!committed) {
    return [];
  }
  const { amount, currency } = budget.monthly;
  const isLeast = unknownEnvironments > 0 || otherCurrencies.length > 0;
  const spent = atLeast(moneyOf(committed.high, currency), isLeast);
  return [
    `${capitalized(spent)} of ${moneyOf(amount, currency)} in ${monthOf(
      month,
    )}, at the high end.`,
  ];
}

function sentenceOfLargest(largest: readonly Spender[]): string[] {
  const list = largest.map(
    ({ name, monthly: { currency, high }, unknownLines }) =>
      `${name} (${atLeast(moneyOf(high, currency), unknownLines > 0)} a month)`,
  );
  return list.length === 0 ? [] : [`The largest: ${list.join(', ')}.`];
}

function sentenceOfOthers(currencies: readonly string[]): string[] {
  return currencies.length === 0
    ? []
    : [
        `Costs in ${currencies.join(
          ', ',
        )} are not in that: no rate is stated for them.`,
      ];
}

function sentenceOfSavings({
  environments,
  otherCurrencies,
  total,
  unknown,
}: IdleSavings): string[] {
  if (environments === 0) {
    return [];
  }
  const which =
    environments === 1 ? 'the idle one' : `the ${environments} idle ones`;
  const isLeast = unknown > 0 || otherCurrencies.length > 0;
  const saved = total
    ? `${atLeast(moneyOf(total.high, total.currency), isLeast)} a month`
    : 'an amount that nobody knows';
  const rest = total && unknown > 0 ? `; ${unknown} of unknown cost` : '';
  return [
    `Stopping ${which} would save ${saved}${rest}.`,
    ...sentenceOfOthers(otherCurrencies),
  ];
}

function sentenceOfUnknown({ unknownEnvironments }: MonthlyCosts): string[] {
  return unknownEnvironments === 0
    ? []
    : [
        `Not in it: the unknown cost of ${
          unknownEnvironments === 1
            ? '1 environment'
            : `${unknownEnvironments} environments`
        }.`,
      ];
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
  return {
    // Rounded down: nothing is said to be reached before it is.
    title: `${teamTitle}: ${wholePercentOf(
      share,
    )} % of the budget of the month is committed`,
    description: [
      ...sentenceOfCommitted(news),
      ...sentenceOfUnknown(costs),
      ...sentenceOfOthers(costs.otherCurrencies),
      ...sentenceOfLargest(news.largest),
      ...sentenceOfSavings(news.savings),
    ].join(' '),
    link: `${portalPath}/costs`,
    severity: percent >= FULL ? 'high' : 'normal',
    topic: 'footfall-budget',
    scope: `footfall-budget/${budget.teamRef}/${month}/${percent}`,
  };
}
