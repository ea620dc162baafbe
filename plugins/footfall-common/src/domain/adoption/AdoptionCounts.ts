import { RouteCounts, totalOf } from '../routes';
import { stateOf } from './ServiceState';

/**
 * Everything that the figures of a set of services are computed from. The four
 * states always add up to `known`.
 *
 * @public
 */
export interface AdoptionCounts {
  readonly known: number;
  readonly registered: number;
  readonly paved: number;
  readonly mixed: number;
  readonly bypassing: number;
  readonly dormant: number;
  readonly deployments: number;
  readonly pavedDeployments: number;
  readonly legacyDeployments: number;
  readonly bypassDeployments: number;
  readonly unknownDeployments: number;
  /** Known services that had to take a paved route; the others were free. */
  readonly mandated: number;
  /** Of those, the ones that deployed at all, by some paved route, only so. */
  readonly mandatedDeploying: number;
  readonly mandatedActive: number;
  readonly mandatedPaved: number;
}

/** @public */
export const noAdoptionCounts: AdoptionCounts = {
  known: 0,
  registered: 0,
  paved: 0,
  mixed: 0,
  bypassing: 0,
  dormant: 0,
  deployments: 0,
  pavedDeployments: 0,
  legacyDeployments: 0,
  bypassDeployments: 0,
  unknownDeployments: 0,
  mandated: 0,
  mandatedDeploying: 0,
  mandatedActive: 0,
  mandatedPaved: 0,
};

/**
 * One known service in one window.
 *
 * @public
 */
export interface ServiceInWindow {
  readonly serviceId: number;
  readonly isRegistered: boolean;
  readonly isMandated: boolean;
  readonly routes: RouteCounts;
}

/**
 * Counts a set of known services, each of them once.
 *
 * @public
 */
export function countServices(
  services: Iterable<ServiceInWindow>,
): AdoptionCounts {
  const counts = { ...noAdoptionCounts };
  for (const { isRegistered, isMandated, routes } of services) {
    const state = stateOf(routes);
    counts.known += 1;
    counts.registered += isRegistered ? 1 : 0;
    counts[state] += 1;
    if (isMandated) {
      counts.mandated += 1;
      counts.mandatedDeploying += state === 'dormant' ? 0 : 1;
      counts.mandatedActive += state === 'paved' || state === 'mixed' ? 1 : 0;
      counts.mandatedPaved += state === 'paved' ? 1 : 0;
    }
    counts.deployments += totalOf(routes);
    counts.pavedDeployments += routes.paved;
    counts.legacyDeployments += routes.legacy;
    counts.bypassDeployments += routes.bypass;
    counts.unknownDeployments += routes.unknown;
  }
  return counts;
}
