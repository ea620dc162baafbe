import { useMemo } from 'react';
import { appLanguageApiRef, useApi } from '@backstage/frontend-plugin-api';
import { createFormats, Formats } from './formats';

/** How numbers and days are written in the reader's language. */
export function useFormats(): Formats {
  const { language } = useApi(appLanguageApiRef).getLanguage();
  return useMemo(() => createFormats(language), [language]);
}
