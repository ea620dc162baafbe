/** @public */
export const environmentStates = [
  'active',
  'idle',
  'expiring',
  'expired',
  'shutting-down',
  'gone',
] as const;

/**
 * What an environment is on a day. The later one wins where several hold: an
 * idle environment in its last week is `expiring`.
 *
 * @public
 */
export type EnvironmentState = (typeof environmentStates)[number];

/** @public */
export const environmentActivityKinds = [
  'created',
  'deployment',
  'call',
  'extension',
] as const;

/** What was last heard of an environment. @public */
export type EnvironmentActivityKind = (typeof environmentActivityKinds)[number];

/** @public */
export const shutdownStates = [
  'requested',
  'running',
  'retrying',
  'done',
  'failed',
] as const;

/**
 * How far shutting an environment down has come. `failed`: given up after the
 * last attempt; the environment still runs and somebody has to look.
 *
 * @public
 */
export type ShutdownState = (typeof shutdownStates)[number];
