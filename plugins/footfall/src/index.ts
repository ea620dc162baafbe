/**
 * Platform adoption in the Backstage portal: the parts for the old frontend
 * system, and the references that both systems share.
 *
 * @packageDocumentation
 */
export * from './plugin';
export { FootfallCostEstimateFieldExtension } from './costs/field/legacyCostField';
export * from './routes';
export { footfallApiRef } from './api/footfallApiRef';
export { footfallTranslationRef } from './translation';
