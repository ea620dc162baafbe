export { footfallMessages, footfallTranslationRef } from './translation';
export type { FootfallMessageKey, FootfallMessageKeyIn } from './translation';
export { textsIn, useTexts } from './useTexts';
export type { TextKey, Texts } from './Texts';
