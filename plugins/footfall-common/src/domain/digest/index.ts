export * from './Digest';
export * from './DigestFacts';
export * from './digestWindows';
export { MIN_MOVE_PP } from './movesOf';
export * from './composeDigest';
