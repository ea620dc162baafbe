export { footfallTranslationRef } from './translation';
export { useTexts } from './useTexts';
export type { Texts } from './useTexts';
