/**
 * Extension points of the Footfall backend for other backend modules.
 *
 * @packageDocumentation
 */
export * from './extensions';
export * from './environmentActions';
export * from './prices';
