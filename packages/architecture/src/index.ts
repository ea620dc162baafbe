/**
 * The directions in which this repository's packages and layers may depend on
 * each other.
 *
 * @packageDocumentation
 */
export * from './SourceFile';
export * from './rules';
export * from './impurities';
export * from './engineQuestions';
