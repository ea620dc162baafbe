import { useMemo } from 'react';
import { appLanguageApiRef, useApi } from '@backstage/frontend-plugin-api';
import { MoneyRange } from '@footfall/backstage-plugin-footfall-common';
import { localeOf } from '../../figures/formats';
import { useTexts } from '../../translation';
import { createMoneyFormats, MoneyFormats } from './moneyFormats';

/** How amounts are written, and from what to what something costs. */
export interface MoneyTexts extends MoneyFormats {
  /** `£150.00 to £210.40`; one amount where both ends read the same. */
  exactRange(range: MoneyRange): string;
  /** `£150 to £210`; one amount where both ends read the same. */
  aboutRange(range: MoneyRange): string;
  /** `10 to 50`, of whatever it is. */
  quantityRange(range: Ends): string;
}

type Ends = Pick<MoneyRange, 'low' | 'high'>;

/** Money in the reader's language. */
export function useMoney(): MoneyTexts {
  const t = useTexts();
  const { language } = useApi(appLanguageApiRef).getLanguage();
  const formats = useMemo(
    () => createMoneyFormats(localeOf(language)),
    [language],
  );
  const ends = ({ low, high }: Ends, write: (amount: string) => string) => {
    const [from, to] = [write(low), write(high)];
    return from === to ? to : t('money.range', { from, to });
  };
  const rangeIn = (kind: 'exact' | 'about') => (range: MoneyRange) =>
    ends(range, amount => formats[kind]({ ...range, amount }));
  return {
    ...formats,
    exactRange: rangeIn('exact'),
    aboutRange: rangeIn('about'),
    quantityRange: range => ends(range, formats.quantity),
  };
}
