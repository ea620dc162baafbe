import {
  ANNOTATION_ORIGIN_LOCATION,
  Entity,
  EntityMeta,
  RELATION_HAS_MEMBER,
} from '@backstage/catalog-model';
import { JsonObject } from '@backstage/types';
import { DeploymentInput } from '@footfall/backstage-plugin-footfall-common';

/*
 * Small things for tests to build with; what a test says itself is what matters
 * to it.
 */

const API_VERSION = 'backstage.io/v1alpha1';

export function aComponent(
  name: string,
  spec: JsonObject = {},
  metadata: Partial<EntityMeta> = {},
): Entity {
  return {
    apiVersion: API_VERSION,
    kind: 'Component',
    metadata: { name, ...metadata },
    spec: { type: 'service', owner: 'red', ...spec },
  };
}

/** A Component that says where the catalog has it from. */
export function aComponentFrom(origin: string, name: string, spec = {}) {
  return aComponent(name, spec, {
    annotations: { [ANNOTATION_ORIGIN_LOCATION]: origin },
  });
}

export function aGroup(name: string, spec: JsonObject = {}): Entity {
  return {
    apiVersion: API_VERSION,
    kind: 'Group',
    metadata: { name },
    spec: { type: 'team', children: [], ...spec },
  };
}

/** A Group with Users of these names in it, as the catalog relates them. */
export function withMembers(group: Entity, ...names: string[]): Entity {
  return {
    ...group,
    relations: [
      ...(group.relations ?? []),
      ...names.map(name => ({
        type: RELATION_HAS_MEMBER,
        targetRef: `user:default/${name}`,
      })),
    ],
  };
}

export function aUser(name: string, spec: JsonObject = {}): Entity {
  return {
    apiVersion: API_VERSION,
    kind: 'User',
    metadata: { name },
    spec: { memberOf: ['red'], ...spec },
  };
}

/** A deployment to production through the platform, on 10 March 2026. */
export function aDeployment(
  id: string,
  changes: Partial<DeploymentInput> = {},
): DeploymentInput {
  return {
    source: 'ci',
    id,
    service: 'ledger',
    environment: 'production',
    occurredAt: '2026-03-10T10:00:00Z',
    attributes: { tool: 'argo' },
    ...changes,
  };
}

/** By hand, around the platform. */
export const byHand = { attributes: { tool: 'kubectl' } };

/** A paved route for `argo` and a bypass for `kubectl`. */
export const twoRoutes = {
  routes: [
    { id: 'gold', title: 'Golden path', kind: 'paved' },
    { id: 'hand', title: 'By hand', kind: 'bypass' },
  ],
  routeRules: [
    { id: 'argo', route: 'gold', match: { attributes: { tool: 'argo' } } },
    {
      id: 'kubectl',
      route: 'hand',
      match: { attributes: { tool: 'kubectl' } },
    },
  ],
} satisfies JsonObject;

/** Four weeks around the day on which {@link aDeployment} occurs. */
export const march = { from: '2026-03-02', to: '2026-03-30' } as const;
