import {
  BackendFeature,
  coreServices,
  createServiceFactory,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  AuthorizeResult,
  DefinitivePolicyDecision,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import { JsonObject } from '@backstage/types';
import { FootfallClient } from '@footfall/backstage-plugin-footfall-common';
import { Knex } from 'knex';
import request, { Test } from 'supertest';
import footfallPlugin from '..';

export interface StartFootfallOptions {
  readonly knex: Knex;
  /** The `footfall` section of the configuration. */
  readonly config?: JsonObject;
  readonly entities?: Entity[];
  /** Permissions that nobody has. */
  readonly denied?: readonly string[];
  /** What is said of permissions about resources, where it depends on them. */
  readonly decisions?: Readonly<Record<string, PolicyDecision>>;
  /** Instead of, or beside, the mocked services. */
  readonly features?: BackendFeature[];
}

export type Header = string | undefined;

/** The plugin behind its real router, and ways to call it. */
export interface StartedFootfall {
  /** As a user, unless another authorization header is given. */
  get(path: string, authorization?: Header): Test;
  /** As a service, unless another authorization header is given. */
  post(path: string, authorization?: Header): Test;
  client(authorization: string): FootfallClient;
  readonly baseUrl: string;
  stop(): Promise<void>;
}

export const asUser = mockCredentials.user.header();
export const asService = mockCredentials.service.header();
export const asNobody = mockCredentials.none.header();

/** Permissions of which some are denied, whoever asks. */
function permissionsWithout(
  denied: readonly string[],
  decisions: Readonly<Record<string, PolicyDecision>>,
) {
  const decide = (name: string): DefinitivePolicyDecision => ({
    result: denied.includes(name)
      ? AuthorizeResult.DENY
      : AuthorizeResult.ALLOW,
  });
  const permissions: PermissionsService = {
    authorize: async requests =>
      requests.map(({ permission }) => decide(permission.name)),
    authorizeConditional: async requests =>
      requests.map(
        ({ permission: { name } }) => decisions[name] ?? decide(name),
      ),
  };
  return createServiceFactory({
    service: coreServices.permissions,
    deps: {},
    factory: () => permissions,
  });
}

export async function startFootfall({
  knex,
  config = {},
  entities = [],
  denied = [],
  decisions = {},
  features = [],
}: StartFootfallOptions): Promise<StartedFootfall> {
  const backend = await startTestBackend({
    features: [
      footfallPlugin,
      mockServices.rootConfig.factory({ data: { footfall: config } }),
      mockServices.database.factory({ knex }),
      // Tests say themselves when something is to run.
      mockServices.scheduler.factory({ skipTaskRunOnStartup: true }),
      catalogServiceMock.factory({ entities }),
      permissionsWithout(denied, decisions),
      ...features,
    ],
  });
  const { server } = backend;
  const baseUrl = `http://127.0.0.1:${server.port()}/api/footfall`;
  return {
    baseUrl,
    get: (path, authorization = asUser) =>
      request(server)
        .get(`/api/footfall${path}`)
        .set('authorization', authorization),
    post: (path, authorization = asService) =>
      request(server)
        .post(`/api/footfall${path}`)
        .set('authorization', authorization),
    client: authorization =>
      new FootfallClient({
        baseUrl,
        fetch: (input, init) =>
          fetch(input, {
            ...init,
            headers: { ...Object(init?.headers), authorization },
          }),
      }),
    stop: () => backend.stop(),
  };
}

/** How a resource answers whom and what it refuses, and who has seen it. */
export async function refusalsOf(
  footfall: StartedFootfall,
  forbidden: StartedFootfall,
  path: string,
) {
  const nobody = await footfall.get(path, asNobody);
  const denied = await forbidden.get(path);
  const misspelt = await footfall.get(`${path}?teem=red`);
  const first = await footfall.get(path);
  const again = await footfall
    .get(path)
    .set('if-none-match', first.headers.etag);
  return {
    nobody: nobody.status,
    denied: denied.status,
    missingPermission: /footfall(\.\w+)+/.exec(denied.body.error.message)?.[0],
    misspelt: misspelt.status,
    misspeltName: /teem/.exec(misspelt.body.error.message)?.[0],
    first: first.status,
    again: again.status,
    againText: again.text,
  };
}

/** What {@link refusalsOf} finds where everything is in order. */
export const properRefusals = (missingPermission: string) => ({
  nobody: 401,
  denied: 403,
  missingPermission,
  misspelt: 400,
  misspeltName: 'teem',
  first: 200,
  again: 304,
  againText: '',
});
