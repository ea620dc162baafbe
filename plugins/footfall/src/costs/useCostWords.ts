import {
  KnownCost,
  MoneyRange,
} from '@footfall/backstage-plugin-footfall-common';
import { useFormats } from '../figures/useFormats';
import { useTexts } from '../translation';
import { useMoney } from './money/useMoney';

/** How costs are said. */
export interface CostWords {
  /** `£120 to £240`; a dash where nobody knows. */
  amount(range: MoneyRange | null): string;
  /**
   * `£120 to £240 a month`; `at least £5 a month, and 1 item of unknown cost`; or
   * that nobody knows.
   */
  monthly(cost: KnownCost): string;
  /**
   * Amounts of several currencies, `£640, US$240`; a dash for none.
   *
   * @param isLeast - whether something of unknown cost comes on top
   */
  together(ranges: readonly MoneyRange[], isLeast: boolean): string;
}

/** How costs are said in the reader's language. */
export function useCostWords(): CostWords {
  const t = useTexts();
  const formats = useFormats();
  const money = useMoney();
  const amount = (range: MoneyRange | null) =>
    range === null ? t('figures.none') : money.aboutRange(range);
  const leastOf = (known: string) => t('money.atLeast', { amount: known });
  return {
    amount,
    monthly: ({ monthly, unknownLines }) => {
      if (monthly === null) {
        return t('costs.unknown');
      }
      const known = t('money.aMonth', { amount: amount(monthly) });
      return unknownLines === 0
        ? known
        : t('costs.andItems', {
            amount: leastOf(known),
            items: t('costs.unknownItems', { count: unknownLines }),
          });
    },
    together: (ranges, isLeast) => {
      if (ranges.length === 0) {
        return t('figures.none');
      }
      const known = formats.list(ranges.map(amount));
      return isLeast ? leastOf(known) : known;
    },
  };
}
