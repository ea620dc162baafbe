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
function permissionsWithout(denied: readonly string[]) {
  const decide = (name: string): DefinitivePolicyDecision => ({
    result: denied.includes(name)
      ? AuthorizeResult.DENY
      : AuthorizeResult.ALLOW,
  });
  const permissions: PermissionsService = {
    authorize: async requests =>
      requests.map(({ permission }) => decide(permission.name)),
    authorizeConditional: async requests =>
      requests.map(({ permission }) => decide(permission.name)),
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
      permissionsWithout(denied),
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

/** The rules by which every resource is guarded and refuses what it does not know. */
export function itIsGuarded(
  started: () => StartedFootfall,
  path: string,
  permission: {
    readonly name: string;
    readonly forbidden: () => StartedFootfall;
  },
) {
  it(`answers 401 where nobody says who is asking for ${path}`, async () => {
    const { status, body } = await started().get(path, asNobody);
    expect(status).toBe(401);
    expect(body.error.name).toBe('AuthenticationError');
  });

  it(`answers 403 without ${permission.name}`, async () => {
    const { status, body } = await permission.forbidden().get(path);
    expect(status).toBe(403);
    expect(body.error.message).toContain(permission.name);
  });

  it('answers 400 to a parameter that nobody knows', async () => {
    const { status, body } = await started().get(`${path}?teem=red`);
    expect(status).toBe(400);
    expect(body.error.message).toContain('teem');
  });

  it('answers 304 to whoever has seen the answer already', async () => {
    const first = await started().get(path);
    expect(first.status).toBe(200);
    const again = await started()
      .get(path)
      .set('if-none-match', first.headers.etag);
    expect(again.status).toBe(304);
    expect(again.text).toBe('');
  });
}
