import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import authPlugin from '@backstage/plugin-auth-backend';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  haldenBankEntities,
  haldenBankPeople,
  PERSONA_HEADER,
  personas,
  userRefOf,
} from '@footfall/demo';
import { assertNoProduction } from './assertNoProduction';
import { authModuleDemo } from './authModuleDemo';

const data = {
  app: { baseUrl: 'http://localhost:3000' },
  auth: { providers: { demo: {} } },
};

async function startAuth(config: object = data) {
  const { server } = await startTestBackend({
    features: [
      authPlugin,
      authModuleDemo,
      catalogServiceMock.factory({ entities: haldenBankEntities() }),
      mockServices.rootConfig.factory({ data: config }),
    ],
  });
  const address = server.address();
  const port = address && typeof address === 'object' ? address.port : 0;
  return (headers: Record<string, string>) =>
    fetch(`http://localhost:${port}/api/auth/demo/refresh`, { headers });
}

describe('the demo provider', () => {
  it.each(personas)('signs a visitor in as $displayName', async persona => {
    const refresh = await startAuth();
    const response = await refresh({ [PERSONA_HEADER]: persona.id });
    expect(response.status).toBe(200);
    await expect(response.json()).resolves.toMatchObject({
      profile: { displayName: persona.displayName },
      backstageIdentity: {
        identity: { userEntityRef: userRefOf(persona) },
      },
    });
  });

  it('signs a visitor in as anybody else at the bank', async () => {
    const colleague = haldenBankPeople().at(-1);
    const refresh = await startAuth();
    const response = await refresh({
      [PERSONA_HEADER]: String(colleague?.userName),
    });
    await expect(response.json()).resolves.toMatchObject({
      profile: { displayName: colleague?.displayName },
      backstageIdentity: {
        identity: { userEntityRef: `user:default/${colleague?.userName}` },
      },
    });
  });

  it.each<Record<string, string>>([
    {},
    { [PERSONA_HEADER]: 'director' },
    { [PERSONA_HEADER]: 'user:default/ines.marchetti' },
  ])('lets nobody in by %j', async headers => {
    const refresh = await startAuth();
    expect((await refresh(headers)).status).toBe(401);
  });

  it('does not start in production', async () => {
    await expect(
      startAuth({ ...data, auth: { ...data.auth, environment: 'production' } }),
    ).rejects.toThrow(/does not start in production/);
    expect(() =>
      assertNoProduction({
        nodeEnvironment: 'production',
        authEnvironment: undefined,
      }),
    ).toThrow(/does not start in production/);
  });
});
