import {
  TranslationApi,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { Texts } from './Texts';
import { footfallTranslationRef } from './translation';

/** The texts of Footfall in the reader's language. */
export function useTexts(): Texts {
  return useTranslationRef(footfallTranslationRef).t as unknown as Texts;
}

/** The same outside of components; undefined until they are loaded. */
export function textsIn(translations: TranslationApi): Texts | undefined {
  const translation = translations.getTranslation(footfallTranslationRef);
  return translation.ready ? (translation.t as unknown as Texts) : undefined;
}
