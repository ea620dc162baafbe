import {
  spawn,
  SpawnOptionsWithStdioTuple,
  StdioNull,
  StdioPipe,
} from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';

export interface HistoryShape {
  readonly commits: number;
  /** Every commit up to this many is a deployment, evenly spread. */
  readonly deployments: number;
  readonly services: number;
}

const environments = ['production', 'staging', 'integration'];
const FIRST_SECOND = Date.parse('2019-01-01T00:00:00Z') / 1000;
const SECONDS_BETWEEN = 840;

function commitOf(
  index: number,
  { commits, deployments, services }: HistoryShape,
) {
  const before = Math.floor((index * deployments) / commits);
  const isDeployment =
    Math.floor(((index + 1) * deployments) / commits) > before;
  const service = `service-${(before * 7919) % services}`;
  const environment = environments[before % environments.length];
  const path = isDeployment
    ? `image-tags/${environment}/${service}`
    : `docs/${index % 500}.md`;
  const content = isDeployment
    ? `image_tag: v${index}\nautomatic_deploys_enabled: true\n`
    : `Page ${index}\n`;
  const who = `Person ${index % 300} <person-${index % 300}@example.com> ${
    FIRST_SECOND + index * SECONDS_BETWEEN
  } +0000`;
  const message = isDeployment
    ? `Deploy ${service} v${index} to ${environment} (#${index})`
    : `Explain ${index}`;
  return [
    'commit refs/heads/main',
    `author ${who}`,
    `committer ${who}`,
    `data ${Buffer.byteLength(message)}\n${message}`,
    `M 100644 inline ${path}`,
    `data ${Buffer.byteLength(content)}\n${content}`,
    '',
  ].join('\n');
}

/**
 * Makes a bare repository with a long history of image tags, the same one each
 * time, through `git fast-import`: a quarter of a million commits in seconds.
 */
export async function generateHistory(directory: string, shape: HistoryShape) {
  mkdirSync(directory, { recursive: true });
  const options: SpawnOptionsWithStdioTuple<StdioPipe, StdioNull, StdioNull> = {
    cwd: directory,
    stdio: ['pipe', 'ignore', 'inherit'],
  };
  const init = spawn(
    'git',
    ['init', '--bare', '--quiet', '--initial-branch=main'],
    options,
  );
  await once(init, 'close');
  const git = spawn('git', ['fast-import', '--quiet'], options);
  const closed = once(git, 'close');
  for (let index = 0; index < shape.commits; index += 1) {
    if (!git.stdin.write(commitOf(index, shape))) {
      await once(git.stdin, 'drain');
    }
  }
  git.stdin.end();
  const [code] = await closed;
  if (code !== 0) {
    throw new Error(`git fast-import ended with ${code}`);
  }
}
