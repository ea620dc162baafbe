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
import footfallModuleGitops from '@footfall/backstage-plugin-footfall-backend-module-gitops';
import request from 'supertest';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const DATE = '2026-03-02T10:00:00Z';

/** Writes one file of a repository and commits it. */
function deploy(repository: string, path: string, content: string) {
  const file = join(repository, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  const git = (...args: string[]) =>
    execFileSync('git', args, {
      cwd: repository,
      env: {
        PATH: process.env.PATH,
        HOME: repository,
        GIT_AUTHOR_NAME: 'Ada',
        GIT_AUTHOR_EMAIL: 'ada@example.com',
        GIT_COMMITTER_NAME: 'Merge Robot',
        GIT_COMMITTER_EMAIL: 'robot@example.com',
        GIT_AUTHOR_DATE: DATE,
        GIT_COMMITTER_DATE: DATE,
      },
    });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Deploy');
}

describe('the gitops module in a real backend', () => {
  const folder = mkdtempSync(join(tmpdir(), 'footfall-gitops-'));
  const repository = join(folder, 'repository');
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('fills the dashboard with the history of a repository', async () => {
    deploy(repository, 'image-tags/production/router', 'image_tag: v1\n');
    deploy(repository, 'image-tags/production/router', 'image_tag: v2\n');
    deploy(repository, 'image-tags/production/search', 'image_tag: v7\n');
    deploy(repository, 'image-tags/staging/search', 'image_tag: v8\n');
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
                workingDirectory: folder,
                repositories: [
                  {
                    id: 'tags',
                    url: repository,
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
