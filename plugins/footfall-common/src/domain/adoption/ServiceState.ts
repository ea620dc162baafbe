import { RouteCounts, totalOf } from '../routes';

/** @public */
export const serviceStates = [
  'paved',
  'mixed',
  'bypassing',
  'dormant',
] as const;

/**
 * How a known service deployed in a window: only by paved routes, also by
 * others, only by others, or not at all.
 *
 * @public
 */
export type ServiceState = (typeof serviceStates)[number];

/**
 * The state that a service's deployments in a window put it in. Legacy and
 * unknown routes are not paved, so a service that took only those is bypassing.
 *
 * @public
 */
export function stateOf(counts: RouteCounts): ServiceState {
  const all = totalOf(counts);
  if (all === 0) {
    return 'dormant';
  }
  if (counts.paved === 0) {
    return 'bypassing';
  }
  return counts.paved === all ? 'paved' : 'mixed';
}
