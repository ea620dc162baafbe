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

  it.each([
    ['is detached', ['checkout', '--quiet', '--detach']],
    [
      'points at a branch that is gone',
      ['symbolic-ref', 'HEAD', 'refs/heads/x'],
    ],
  ])(
    'takes no full repository for an empty one when HEAD %s',
    async (_, git) => {
      repository.deploy('production/a', '1');
      repository.git(...git);
      const run = await connect(repository.path);
      const signal = new AbortController().signal;
      await expect(run(signal)).rejects.toThrow(
        'HEAD points at no branch; set `branch`',
      );
      expect(sink.lastProgress).toMatchObject({ state: 'failed' });
      await (
        await connect(repository.path, 'main')
      )(signal);
      expect(sink.lastProgress).toMatchObject({ state: 'done', done: 1 });
    },
  );

  describe('with a repository that takes too long to fetch', () => {
    const before = process.env.GIT_SSH_COMMAND;
    beforeEach(() => {
      // Listens as long as git speaks, and never answers.
      process.env.GIT_SSH_COMMAND = 'sh -c "cat > /dev/null"';
    });
    afterEach(() => {
      delete process.env.GIT_SSH_COMMAND;
      Object.assign(process.env, before && { GIT_SSH_COMMAND: before });
    });

    it('says so, and what to change', async () => {
      sink.progress.length = 0;
      const run = await connect('ssh://git@git.example.com/config.git');
      await expect(run(AbortSignal.timeout(300))).rejects.toThrow(
        /fetching took longer than `schedule.timeout`; raise it/,
      );
      expect(sink.progress).toMatchObject([
        { state: 'running', note: 'Fetching the repository' },
        { state: 'failed', note: expect.stringContaining('schedule.timeout') },
      ]);
    });
  });

  it('says under which name its deployments come', () => {
    const [config] = readGitopsConfig(
      new ConfigReader({
        footfall: {
          gitops: {
            repositories: [
              {
                ...{ id: 'config', url: '/srv/config.git', source: 'releases' },
                paths: [{ pattern: '{environment}/{service}' }],
              },
            ],
          },
        },
      }),
    );
    const source = new GitopsSource({
      repository: config,
      scheduler: mockServices.scheduler.mock(),
      logger: mockServices.logger.mock(),
    });
    expect(source).toMatchObject({ id: 'gitops:config', feeds: ['releases'] });
  });
});
