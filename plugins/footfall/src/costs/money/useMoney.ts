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
}

/** Money in the reader's language. */
export function useMoney(): MoneyTexts {
  const t = useTexts();
  const { language } = useApi(appLanguageApiRef).getLanguage();
  const formats = useMemo(
    () => createMoneyFormats(localeOf(language)),
    [language],
  );
  const rangeIn =
    (kind: 'exact' | 'about') =>
    ({ low, high, currency }: MoneyRange): string => {
      const [from, to] = [low, high].map(amount =>
        formats[kind]({ amount, currency }),
      );
      return from === to ? to : t('money.range', { from, to });
    };
  return {
    ...formats,
    exactRange: rangeIn('exact'),
    aboutRange: rangeIn('about'),
  };
}
