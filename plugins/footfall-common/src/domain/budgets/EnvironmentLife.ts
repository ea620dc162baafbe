import { EnvironmentState } from '../environments';
import { KnownCost, unknownCost } from '../cost';

/**
 * What an environment costs a month from an instant on.
 *
 * @public
 */
export interface EstimateFrom extends KnownCost {
  readonly fromMs: number;
}

/**
 * When an environment ran, and what it cost a month while it did.
 *
 * @public
 */
export interface EnvironmentLife {
  readonly id: string;
  readonly name: string;
  /** The Group that pays. */
  readonly teamRef: string;
  readonly state: EnvironmentState;
  readonly createdMs: number;
  /** When it went, or else when its life ends; `null` without an end. */
  readonly endsMs: number | null;
  /** What it costs a month over time. */
  readonly estimates: readonly EstimateFrom[];
}

/**
 * Until when an environment runs; `Infinity` where nothing ends it. One whose
 * life is over runs on until somebody shuts it down: nothing is free because it
 * was forgotten.
 *
 * @public
 */
export function runsUntilMs(
  { state, endsMs }: Pick<EnvironmentLife, 'state' | 'endsMs'>,
  nowMs: number,
): number {
  if (endsMs === null) {
    return Infinity;
  }
  return state === 'gone' || endsMs > nowMs ? endsMs : Infinity;
}

/**
 * Whether an environment has gone by now, and costs nothing any more.
 *
 * @public
 */
export function hasGone(
  environment: Pick<EnvironmentLife, 'state' | 'endsMs'>,
  nowMs: number,
): boolean {
  return runsUntilMs(environment, nowMs) <= nowMs;
}

/**
 * What an environment costs a month at an instant.
 *
 * @public
 */
export function estimateAt(
  { estimates }: Pick<EnvironmentLife, 'estimates'>,
  atMs: number,
): KnownCost {
  const last = estimates
    .filter(({ fromMs }) => fromMs <= atMs)
    .sort((a, b) => a.fromMs - b.fromMs)
    .pop();
  return last ?? unknownCost;
}
