import { BudgetRecord } from '@footfall/backstage-plugin-footfall-common';
import { Formats } from '../figures/formats';
import { Texts } from '../translation';

/** What comes on top of an amount, as it is not in it. */
export type LeftOut = Pick<
  BudgetRecord,
  'otherCurrencies' | 'unknownEnvironments'
>;

/** Whether an amount is the least that something costs. */
export const isLeast = ({
  otherCurrencies,
  unknownEnvironments,
}: LeftOut): boolean => unknownEnvironments > 0 || otherCurrencies.length > 0;

/** A sentence for each of what is in no amount of a budget. */
export function describeLeftOut(
  { otherCurrencies, unknownEnvironments }: LeftOut,
  formats: Formats,
  t: Texts,
): string[] {
  return [
    ...(unknownEnvironments > 0
      ? [t('costs.budgets.unknown', { count: unknownEnvironments })]
      : []),
    ...(otherCurrencies.length > 0
      ? [
          t('costs.budgets.otherCurrencies', {
            currencies: formats.list(otherCurrencies),
          }),
        ]
      : []),
  ];
}
