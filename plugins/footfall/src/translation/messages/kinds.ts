import {
  RouteKind,
  ServiceState,
  Tier,
} from '@footfall/backstage-plugin-footfall-common';

type EveryState = Record<ServiceState, string>;
type EveryKind = Record<RouteKind, string>;

/** Names of states, kinds of routes and tiers. */
export const kindMessages = {
  state: {
    paved: 'paved',
    mixed: 'mixed',
    bypassing: 'bypassing',
    dormant: 'dormant',
  } as const satisfies EveryState,
  stateMeaning: {
    paved: 'deployed, and only through the platform',
    mixed: 'deployed through the platform and by other ways',
    bypassing: 'deployed, and never through the platform',
    dormant: 'not deployed in the window',
  } as const satisfies EveryState,
  route: {
    paved: 'paved',
    legacy: 'legacy',
    bypass: 'bypass',
    unknown: 'not classified',
  } as const satisfies EveryKind,
  routeMeaning: {
    paved: 'a golden path of the platform',
    legacy: 'another sanctioned way, not migrated yet',
    bypass: 'around the platform: kubectl, a console, a script',
    unknown: 'no rule knows the way it took',
  } as const satisfies EveryKind,
  tier: {
    production: 'Production',
    staging: 'Staging',
    development: 'Development',
    ephemeral: 'Ephemeral',
    other: 'Other environments',
  } as const satisfies Record<Tier, string>,
} as const;
