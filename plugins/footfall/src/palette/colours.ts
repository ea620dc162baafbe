import {
  RouteKind,
  ServiceState,
} from '@footfall/backstage-plugin-footfall-common';

/** The colour of a state; `palette.module.css` holds its values. */
export const stateColours: Record<ServiceState, string> = {
  paved: 'var(--footfall-paved)',
  mixed: 'var(--footfall-mixed)',
  bypassing: 'var(--footfall-bypass)',
  dormant: 'var(--footfall-dormant)',
};

/** The colour of a kind of route. */
export const routeColours: Record<RouteKind, string> = {
  paved: 'var(--footfall-paved)',
  legacy: 'var(--footfall-legacy)',
  bypass: 'var(--footfall-bypass)',
  unknown: 'var(--footfall-unknown)',
};
