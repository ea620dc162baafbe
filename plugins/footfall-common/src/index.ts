/**
 * Footfall's pure core: every formula, the wire contract and the typed client.
 *
 * @packageDocumentation
 */
export * from './domain';
export * from './api';
