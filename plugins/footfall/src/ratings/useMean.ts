import { appLanguageApiRef, useApi } from '@backstage/frontend-plugin-api';
import { useMemo } from 'react';

/** How a mean of stars is written in the reader's language: one decimal. */
export function useMean(): (mean: number) => string {
  const { language } = useApi(appLanguageApiRef).getLanguage();
  return useMemo(() => {
    const format = new Intl.NumberFormat(language, {
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
    });
    return mean => format.format(mean);
  }, [language]);
}
