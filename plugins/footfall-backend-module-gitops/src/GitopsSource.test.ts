import { mockServices } from '@backstage/backend-test-utils';
import { SchedulerServiceTaskFunction } from '@backstage/backend-plugin-api';
import { ConfigReader } from '@backstage/config';
import { RecordingSink } from './__testUtils__/RecordingSink';
import { TestRepository } from './__testUtils__/TestRepository';
import { readGitopsConfig } from './config/readGitopsConfig';
import { GitopsSource } from './GitopsSource';

describe('GitopsSource', () => {
  let repository: TestRepository;
  const sink = new RecordingSink();

  beforeEach(() => {
    repository = new TestRepository();
  });
  afterEach(() => repository.dispose());

  async function connect(url: string, branch?: string) {
    const [config] = readGitopsConfig(
      new ConfigReader({
        footfall: {
          gitops: {
            workingDirectory: repository.folder,
            repositories: [
              {
                id: 'config',
                url,
                branch,
                paths: [{ pattern: '{environment}/{service}' }],
              },
            ],
          },
        },
      }),
    );
    const scheduler = mockServices.scheduler.mock();
    await new GitopsSource({
      repository: config,
      scheduler,
      logger: mockServices.logger.mock(),
    }).connect(sink);
    const [task] = scheduler.scheduleTask.mock.calls[0];
    expect(task).toMatchObject({
      id: 'footfall-gitops:config',
      scope: 'global',
      frequency: { minutes: 5 },
    });
    const run = task.fn as SchedulerServiceTaskFunction;
    return async (signal: AbortSignal) => run(signal);
  }

  it('says that a branch is missing', async () => {
    repository.deploy('production/a', '1');
    const run = await connect(repository.path, 'nowhere');
    await expect(run(new AbortController().signal)).rejects.toThrow(
      "GitOps repository 'config': The repository has no branch 'nowhere'",
    );
    expect(sink.lastProgress).toMatchObject({ state: 'failed' });
  });

  it('fails clearly, without the token, and works the next time', async () => {
    const run = await connect(
      'https://robot:s3cr3t-token@localhost:1/org/config.git',
    );
    const failure = await run(new AbortController().signal).then(
      () => undefined,
      (error: Error) => error,
    );
    expect(failure?.message).toMatch(/could not be brought in: .*localhost/);
    expect(sink.lastProgress).toMatchObject({ state: 'failed' });
    expect(JSON.stringify([sink.progress, failure?.stack])).not.toMatch(
      /s3cr3t/,
    );
    repository.deploy('production/a', '1');
    await (
      await connect(repository.path)
    )(new AbortController().signal);
    expect(sink.lastProgress).toMatchObject({ state: 'done', done: 1 });
  });

  it('stops quietly when it is told to', async () => {
    repository.deploy('production/a', '1');
    const run = await connect(repository.path);
    await expect(run(AbortSignal.abort())).resolves.toBeUndefined();
  });
});
