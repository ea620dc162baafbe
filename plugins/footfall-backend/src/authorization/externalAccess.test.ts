import { authServiceFactory } from '@backstage/backend-defaults/auth';
import { httpAuthServiceFactory } from '@backstage/backend-defaults/httpAuth';
import { permissionsServiceFactory } from '@backstage/backend-defaults/permissions';
import {
  mockServices,
  startTestBackend,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { ExtendedHttpServer } from '@backstage/backend-defaults/rootHttpRouter';
import request from 'supertest';
import footfallPlugin from '..';
import { aDeployment } from '../__testUtils__/organisation';

const tokenFor = (token: string, ...accessRestrictions: object[]) => ({
  type: 'static',
  options: { token, subject: token },
  ...(accessRestrictions.length > 0 && { accessRestrictions }),
});

/*
 * Backstage's own authentication and permissions, nothing mocked: what an
 * adopter writes into `backend.auth.externalAccess`.
 */
describe('a static external token', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });

  async function start(enabled: boolean): Promise<ExtendedHttpServer> {
    const { server } = await startTestBackend({
      features: [
        footfallPlugin,
        mockServices.rootConfig.factory({
          data: {
            backend: {
              baseUrl: 'http://localhost:7007',
              auth: {
                externalAccess: [
                  tokenFor('may-send-deployments', {
                    plugin: 'footfall',
                    permission: 'footfall.deployment.create',
                  }),
                  tokenFor('of-another-plugin', { plugin: 'catalog' }),
                  tokenFor('of-this-plugin', { plugin: 'footfall' }),
                ],
              },
            },
            permission: { enabled },
          },
        }),
        mockServices.database.factory({
          knex: await databases.init('SQLITE_3'),
        }),
        mockServices.scheduler.factory({ skipTaskRunOnStartup: true }),
        catalogServiceMock.factory(),
        authServiceFactory,
        httpAuthServiceFactory,
        permissionsServiceFactory,
      ],
    });
    return server;
  }

  describe.each([
    ['with permissions', true],
    ['without permissions', false],
  ])('%s', (_, enabled) => {
    let server: ExtendedHttpServer;

    beforeAll(async () => {
      server = await start(enabled);
    });

    const send = (token: string) =>
      request(server)
        .post('/api/footfall/deployments')
        .set('authorization', `Bearer ${token}`)
        .send({ deployments: [aDeployment('1')] });
    const read = (path: string, token: string) =>
      request(server)
        .get(`/api/footfall${path}`)
        .set('authorization', `Bearer ${token}`);

    it('sends deployments where it is restricted to that', async () => {
      const { status, body } = await send('may-send-deployments');
      expect(status).toBe(200);
      expect(body.accepted + body.duplicates).toBe(1);
    });

    it.each(['/adoption', '/services', '/route-usage', '/status', '/inbox'])(
      'does not read %s with the right to send only',
      async path => {
        const { status } = await read(path, 'may-send-deployments');
        expect(status).toBe(403);
      },
    );

    it('does not replay the inbox or sync the catalog with the right to send only', async () => {
      for (const path of ['/inbox/replay', '/catalog/sync']) {
        const { status } = await request(server)
          .post(`/api/footfall${path}`)
          .set('authorization', 'Bearer may-send-deployments')
          .send({});
        expect(status).toBe(403);
      }
    });

    it('does nothing where it is restricted to another plugin', async () => {
      expect((await send('of-another-plugin')).status).toBe(403);
      expect((await read('/adoption', 'of-another-plugin')).status).toBe(403);
    });

    it('does everything where it is restricted to this plugin as a whole', async () => {
      expect((await send('of-this-plugin')).status).toBe(200);
      expect((await read('/adoption', 'of-this-plugin')).status).toBe(200);
    });

    it('does nothing where nobody knows it, or none is sent', async () => {
      expect((await send('unheard-of')).status).toBe(401);
      const bare = await request(server).get('/api/footfall/openapi.json');
      expect(bare.status).toBe(401);
    });
  });
});
