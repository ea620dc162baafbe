import {
  TranslationFunction,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { footfallTranslationRef } from './translation';

/** Tells the text of a key in the reader's language. */
export type Texts = TranslationFunction<typeof footfallTranslationRef.T>;

/** The texts of Footfall in the reader's language. */
export function useTexts(): Texts {
  return useTranslationRef(footfallTranslationRef).t;
}
