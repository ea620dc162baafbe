/**
 * Platform adoption in the Backstage portal: the parts for the old frontend
 * system, and the references that both systems share.
 *
 * @packageDocumentation
 */
export * from './plugin';
export { FootfallCostEstimateFieldExtension } from './costs/field/legacyCostField';
export type { CostFieldOptions, CostValue } from './costs/field/costField';
export * from './routes';
export { footfallApiRef } from './api/footfallApiRef';
export { footfallMessages, footfallTranslationRef } from './translation';
export type { FootfallMessageKey, FootfallMessageKeyIn } from './translation';
