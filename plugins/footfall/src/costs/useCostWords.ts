import { MoneyRange } from '@footfall/backstage-plugin-footfall-common';
import { useFormats } from '../figures/useFormats';
import { useTexts } from '../translation';
import { useMoney } from './money/useMoney';

/** How costs are said. */
export interface CostWords {
  /** `£120 to £240`; a dash where nobody knows. */
  amount(range: MoneyRange | null): string;
  /** `£120 to £240 a month`, or that nobody knows. */
  monthly(range: MoneyRange | null): string;
  /** Amounts of several currencies, `£640, US$240`; a dash for none. */
  together(ranges: readonly MoneyRange[]): string;
}

/** How costs are said in the reader's language. */
export function useCostWords(): CostWords {
  const t = useTexts();
  const formats = useFormats();
  const money = useMoney();
  const amount = (range: MoneyRange | null) =>
    range === null ? t('figures.none') : money.aboutRange(range);
  return {
    amount,
    monthly: range =>
      range === null
        ? t('costs.unknown')
        : t('money.aMonth', { amount: amount(range) }),
    together: ranges =>
      ranges.length === 0
        ? t('figures.none')
        : formats.list(ranges.map(amount)),
  };
}
