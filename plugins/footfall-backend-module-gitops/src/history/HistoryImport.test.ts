import { mockServices } from '@backstage/backend-test-utils';
import { ConfigReader } from '@backstage/config';
import { JsonObject } from '@backstage/types';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { generateHistory } from '../__testUtils__/generateHistory';
import { RecordingSink } from '../__testUtils__/RecordingSink';
import { TestRepository } from '../__testUtils__/TestRepository';
import { readGitopsConfig } from '../config/readGitopsConfig';
import { HistoryImport } from './HistoryImport';

const tags = 'image-tags/{environment}/{service}';
const tagVersion = { file: 'image_tag: (.*)' };

describe('HistoryImport', () => {
  let repository: TestRepository;
  let sink: RecordingSink;

  beforeEach(() => {
    repository = new TestRepository();
    sink = new RecordingSink();
  });
  afterEach(() => repository.dispose());

  const importHistory = async (
    overrides: JsonObject = {},
    signal = new AbortController().signal,
  ) => {
    const [config] = readGitopsConfig(
      new ConfigReader({
        footfall: {
          gitops: {
            workingDirectory: repository.folder,
            repositories: [
              {
                id: 'config',
                url: repository.path,
                paths: [{ pattern: tags, version: tagVersion }],
                ...overrides,
              },
            ],
          },
        },
      }),
    );
    await new HistoryImport({
      repository: config,
      sink,
      logger: mockServices.logger.mock(),
      nowMs: () => Date.parse('2026-04-01T00:00:00Z'),
    }).run(signal);
  };

  const versions = () =>
    sink.deployments.map(
      ({ service, environment, version }) =>
        `${service} ${environment} ${version ?? '-'}`,
    );

  it('brings in the whole history, with what each commit says', async () => {
    repository.deploy('README.md', 'hello', 'Begin');
    const sha = repository.deploy(
      'image-tags/production/router',
      'image_tag: v1\n',
      'Deploy router v1 (#42)\n\nSigned-off-by: Bob <bob@example.com>',
    );
    await importHistory();
    expect(sink.deployments).toEqual([
      {
        source: 'gitops:config',
        id: `${sha}:image-tags/production/router`,
        service: 'router',
        environment: 'production',
        occurredAt: '2026-03-02T10:02:00.000Z',
        version: 'v1',
        commit: { sha, committedAt: '2026-03-02T10:02:00.000Z' },
        actor: 'ada@example.com',
        attributes: {
          'git.repository': 'config',
          'git.branch': 'main',
          'git.path': 'image-tags/production/router',
          'git.author': 'Ada',
          'git.authorEmail': 'ada@example.com',
          'git.committer': 'Merge Robot',
          'git.committerEmail': 'robot@example.com',
          'git.subject': 'Deploy router v1 (#42)',
          'git.pullRequest': '42',
        },
      },
    ]);
    expect(sink.lastProgress).toEqual({
      state: 'done',
      done: 2,
      total: 2,
      note: null,
    });
  });

  it('reads only what is new, and nothing where nothing is', async () => {
    repository.deploy('image-tags/production/router', 'image_tag: v1');
    await importHistory();
    repository.deploy('image-tags/production/router', 'image_tag: v2');
    await importHistory();
    await importHistory();
    expect(versions()).toEqual([
      'router production v1',
      'router production v2',
    ]);
    expect(sink.batchSizes).toEqual([1, 1]);
    expect(sink.lastProgress).toMatchObject({ done: 2, total: 2 });
  });

  it('goes on after the last batch of an interrupted import', async () => {
    const url = join(repository.folder, 'large.git');
    await generateHistory(url, {
      commits: 4000,
      deployments: 2600,
      services: 40,
    });
    const abortion = new AbortController();
    sink.onSubmit = () => abortion.abort();
    await expect(importHistory({ url }, abortion.signal)).rejects.toThrow();
    expect(sink.batchSizes).toEqual([1000]);
    sink.onSubmit = () => {};
    await importHistory({ url });
    await importHistory({ url });
    expect(sink.stored.size).toBe(2600);
    expect(sink.lastProgress).toMatchObject({ state: 'done', done: 4000 });
  });

  it('takes the second batch up where the first one was kept', async () => {
    const url = join(repository.folder, 'large.git');
    await generateHistory(url, {
      commits: 4000,
      deployments: 2600,
      services: 40,
    });
    const abortion = new AbortController();
    sink.onSubmit = () => sink.batchSizes.length === 2 && abortion.abort();
    await expect(importHistory({ url }, abortion.signal)).rejects.toThrow();
    sink.onSubmit = () => {};
    await importHistory({ url });
    // The second batch was stored but not kept, so it comes once more.
    expect(sink.batchSizes).toEqual([1000, 1000, 1000, 600]);
  });

  it('changes nothing when all is read once more', async () => {
    repository.deploy('image-tags/production/router', 'image_tag: v1');
    repository.deploy('image-tags/staging/router', 'image_tag: v2');
    await importHistory();
    const before = sink.deployments;
    sink.checkpoint = undefined;
    rmSync(join(repository.folder, 'footfall-gitops'), { recursive: true });
    await importHistory();
    expect(sink.deployments).toEqual(before);
  });

  it('reads all again when the configuration says otherwise', async () => {
    repository.deploy('image-tags/production/router', 'image_tag: v1');
    repository.deploy('values/staging/router', 'image_tag: v2');
    await importHistory();
    await importHistory({
      paths: [
        { pattern: tags, version: tagVersion },
        { pattern: 'values/{environment}/{service}' },
      ],
    });
    expect(versions()).toEqual(['router production v1', 'router staging -']);
  });

  it('does not count all of it again under another name', async () => {
    repository.deploy('image-tags/production/router', 'image_tag: v1');
    await importHistory();
    await expect(importHistory({ source: 'config' })).rejects.toThrow(
      /set `source` to 'gitops:config' again/,
    );
    expect(versions()).toEqual(['router production v1']);
    repository.deploy('image-tags/production/router', 'image_tag: v2');
    await importHistory();
    expect(sink.deployments).toMatchObject([
      { source: 'gitops:config' },
      { source: 'gitops:config' },
    ]);
  });

  it('says that it fetches only where there is nothing to show yet', async () => {
    repository.deploy('image-tags/production/router', 'image_tag: v1');
    const fetching = expect.objectContaining({
      state: 'running',
      note: 'Fetching the repository',
    });
    await importHistory();
    expect(sink.progress[0]).toEqual(fetching);
    sink.progress.length = 0;
    await importHistory();
    expect(sink.progress).not.toContainEqual(fetching);
    rmSync(join(repository.folder, 'footfall-gitops'), { recursive: true });
    await importHistory();
    expect(sink.progress).toContainEqual(fetching);
  });

  it('notices a rewritten branch and goes on from what both have', async () => {
    const base = repository.deploy('image-tags/production/a', 'image_tag: v1');
    repository.deploy('image-tags/production/a', 'image_tag: v2');
    await importHistory();
    repository.git('reset', '--quiet', '--hard', base);
    repository.deploy('image-tags/production/a', 'image_tag: v3');
    await importHistory();
    expect(versions()).toEqual([
      'a production v1',
      'a production v2',
      'a production v3',
    ]);
    const note = expect.stringMatching(
      `2026-04-01: branch 'main' was rewritten.*after ${base.slice(0, 10)}`,
    );
    expect(sink.lastProgress).toMatchObject({ state: 'done', done: 2, note });
    await importHistory();
    expect(sink.lastProgress).toMatchObject({ note });
  });

  it('begins anew where a rewritten branch has nothing in common', async () => {
    repository.deploy('image-tags/production/a', 'image_tag: v1');
    await importHistory();
    repository.git('checkout', '--quiet', '--orphan', 'other');
    repository.deploy('image-tags/production/a', 'image_tag: v9');
    repository.git('branch', '--force', 'main');
    repository.git('checkout', '--quiet', 'main');
    await importHistory();
    expect(sink.lastProgress?.note).toMatch(/read again from the beginning/);
    expect(versions()).toContain('a production v9');
  });

  it('takes no deletion for a deployment', async () => {
    repository.deploy('image-tags/production/router', 'image_tag: v1');
    repository.remove('image-tags/production/router');
    repository.commit('Retire router');
    await importHistory();
    expect(versions()).toEqual(['router production v1']);
  });

  it('takes a move for a deployment only where something else deploys', async () => {
    repository.deploy('image-tags/production/router', 'image_tag: v1');
    repository.move('image-tags/production/router', 'tags/production/router');
    repository.commit('Tidy up');
    repository.move('tags/production/router', 'tags/production/gateway');
    repository.commit('Rename');
    await importHistory({
      paths: [
        { pattern: tags, version: tagVersion },
        { pattern: 'tags/{environment}/{service}', version: tagVersion },
      ],
    });
    expect(versions()).toEqual([
      'router production v1',
      'gateway production v1',
    ]);
  });

  describe('with a merge', () => {
    beforeEach(() => {
      repository.deploy('image-tags/production/a', 'image_tag: v1');
      repository.git('checkout', '--quiet', '-b', 'feature');
      repository.deploy('image-tags/production/b', 'image_tag: v1');
      repository.deploy('image-tags/production/b', 'image_tag: v2');
      repository.git('checkout', '--quiet', 'main');
      repository.deploy('image-tags/production/a', 'image_tag: v2');
      repository.merge('feature', 'Merge pull request #7 from org/feature');
    });

    it('counts it as one step of the branch', async () => {
      await importHistory();
      expect(versions()).toEqual([
        'a production v1',
        'a production v2',
        'b production v2',
      ]);
      expect(sink.deployments[2].attributes).toMatchObject({
        'git.pullRequest': '7',
      });
    });

    it('counts its commits instead where configured so', async () => {
      await importHistory({ walk: 'all' });
      expect(versions().sort()).toEqual([
        'a production v1',
        'a production v2',
        'b production v1',
        'b production v2',
      ]);
    });
  });

  it('takes no change that leaves the version for a deployment', async () => {
    repository.deploy('image-tags/production/a', 'image_tag: v1\n');
    repository.deploy('image-tags/production/a', '# note\nimage_tag: v1  \n');
    repository.deploy('image-tags/production/a', 'nothing\n');
    repository.deploy('image-tags/production/a', 'image_tag: v2\n');
    await importHistory();
    expect(versions()).toEqual(['a production v1', 'a production v2']);
  });

  it.each([
    ['the whole file', 'file', 'message', ['a production 1.2.3']],
    [
      'the message',
      { message: 'v(?<version>[\\d.]+)' },
      'Go v7.1',
      ['a production 7.1'],
    ],
    ['nowhere', undefined, 'message', ['a production -']],
  ])('finds the version in %s', async (_, version, message, expected) => {
    repository.deploy('image-tags/production/a', '\n1.2.3\n', message);
    await importHistory({ paths: [{ pattern: tags, version }] });
    expect(versions()).toEqual(expected);
  });

  it('reads names with spaces, quotes, line breaks and other alphabets', async () => {
    const names = [
      'two words',
      'größe',
      '発注',
      '"quoted"',
      'line\nbreak',
      ':100644',
    ];
    for (const name of names) {
      repository.deploy(
        `image-tags/production/${name}`,
        'image_tag: v1',
        `Größe ${name}`,
      );
    }
    await importHistory();
    expect(sink.deployments.map(({ service }) => service)).toEqual(names);
  });

  it('finds no version in a binary file', async () => {
    repository.deploy(
      'image-tags/production/a',
      Buffer.from('image_tag: v1\0\xff', 'latin1'),
    );
    await importHistory();
    expect(versions()).toEqual([]);
    await importHistory({ paths: [{ pattern: tags }] });
    expect(versions()).toEqual(['a production -']);
  });

  it('waits for the first commit of an empty repository', async () => {
    await importHistory();
    expect(sink.lastProgress).toMatchObject({ state: 'done', total: 0 });
    repository.deploy('image-tags/production/a', 'image_tag: v1');
    await importHistory();
    expect(versions()).toEqual(['a production v1']);
  });

  it('reads the branch that is configured, and one with the name of a file', async () => {
    repository.deploy('image-tags/production/a', 'image_tag: v1');
    repository.git('checkout', '--quiet', '-b', 'env/live');
    repository.deploy('image-tags/production/a', 'image_tag: v2');
    repository.git('checkout', '--quiet', 'main');
    await importHistory({ branch: 'env/live', actor: 'committer' });
    expect(versions()).toEqual(['a production v1', 'a production v2']);
    expect(sink.deployments[0].actor).toBe('robot@example.com');
  });
});
