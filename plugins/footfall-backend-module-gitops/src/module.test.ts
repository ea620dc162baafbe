import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import footfallPlugin from '@footfall/backstage-plugin-footfall-backend';
import request from 'supertest';
import { TestRepository } from './__testUtils__/TestRepository';
import footfallModuleGitops from '.';

describe('footfallModuleGitops', () => {
  const repository = new TestRepository();
  afterAll(() => repository.dispose());

  it('fills the dashboard with the history of a repository', async () => {
    repository.deploy('image-tags/production/router', 'image_tag: v1\n');
    repository.deploy('image-tags/production/router', 'image_tag: v2\n');
    repository.deploy('image-tags/production/search', 'image_tag: v7\n');
    repository.deploy('image-tags/staging/search', 'image_tag: v8\n');
    const scheduler = mockServices.scheduler();
    const backend = await startTestBackend({
      features: [
        footfallPlugin,
        footfallModuleGitops,
        catalogServiceMock.factory({ entities: [] }),
        createServiceFactory({
          service: coreServices.scheduler,
          deps: {},
          factory: () => scheduler,
        }),
        mockServices.rootConfig.factory({
          data: {
            footfall: {
              routes: [{ id: 'gitops', title: 'GitOps', kind: 'paved' }],
              routeRules: [
                {
                  id: 'merged',
                  route: 'gitops',
                  match: { attributes: { 'git.repository': 'tags' } },
                },
              ],
              gitops: {
                workingDirectory: repository.folder,
                repositories: [
                  {
                    id: 'tags',
                    url: repository.path,
                    paths: [
                      {
                        pattern: 'image-tags/{environment}/{service}',
                        version: { file: 'image_tag: (.*)' },
                      },
                    ],
                  },
                ],
              },
            },
          },
        }),
      ],
    });
    const get = async (path: string) =>
      request(backend.server)
        .get(`/api/footfall${path}`)
        .set('authorization', mockCredentials.user.header());
    await scheduler.triggerTask('footfall-gitops:tags');
    await scheduler.triggerTask('footfall-roll-up');

    const adoption = await get('/adoption?from=2026-03-01&to=2026-03-08');
    expect(adoption.status).toBe(200);
    expect(adoption.body.total).toMatchObject({
      known: 2,
      registered: 0,
      paved: 2,
      deployments: 3,
    });
    const sources = await get('/sources');
    expect(sources.body.progress).toMatchObject([
      { sourceId: 'gitops:tags', state: 'done', done: 4, total: 4 },
    ]);
    await backend.stop();
  });
});
