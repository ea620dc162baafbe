export { footfallTranslationRef } from './translation';
export { textsIn, useTexts } from './useTexts';
export type { TextKey, Texts } from './Texts';
