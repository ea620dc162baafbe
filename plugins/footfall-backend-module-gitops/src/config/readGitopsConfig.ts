import { readSchedulerServiceTaskScheduleDefinitionFromConfig } from '@backstage/backend-plugin-api';
import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { assertBranchName, assertRepositoryUrl } from '../git/repositoryUrl';
import { compileDeploymentPaths } from '../paths/compileDeploymentPaths';
import { RepositoryConfig } from './GitopsConfig';
import { repositorySchema } from './schemas';

type RepositorySpec = z.infer<typeof repositorySchema>;

// The timeout ends a run, not the import: the next run goes on where it stopped.
const defaultSchedule = {
  frequency: { minutes: 5 },
  timeout: { hours: 1 },
  initialDelay: { seconds: 5 },
};

const hash = (text: string) => createHash('sha256').update(text).digest('hex');

function fingerprintOf({ branch, source, actor, walk, paths }: RepositorySpec) {
  return hash(JSON.stringify([branch, source, actor, walk, paths]));
}

function parseSpec(config: Config): RepositorySpec {
  const { schedule: _, ...value } = config.get<Record<string, unknown>>();
  const parsed = repositorySchema.safeParse(value);
  if (!parsed.success) {
    throw new InputError(z.prettifyError(parsed.error));
  }
  return parsed.data;
}

function readRepository(config: Config, folder: string): RepositoryConfig {
  const spec = parseSpec(config);
  assertRepositoryUrl(spec.url);
  if (spec.branch !== undefined) {
    assertBranchName(spec.branch);
  }
  return {
    id: spec.id,
    url: spec.url,
    branch: spec.branch,
    source: spec.source ?? `gitops:${spec.id}`,
    actor: spec.actor ?? 'author',
    walk: spec.walk ?? 'first-parent',
    schedule: config.has('schedule')
      ? readSchedulerServiceTaskScheduleDefinitionFromConfig(
          config.getConfig('schedule'),
        )
      : defaultSchedule,
    findPlace: compileDeploymentPaths(spec.paths),
    fingerprint: fingerprintOf(spec),
    // Two ids that differ in case only are one folder on some disks.
    directory: join(folder, `${spec.id}-${hash(spec.id).slice(0, 8)}.git`),
  };
}

/**
 * Reads `footfall.gitops` from the app's configuration.
 *
 * @throws InputError that names the entry that cannot be used, without its URL.
 */
export function readGitopsConfig(root: Config): RepositoryConfig[] {
  const config = root.getOptionalConfig('footfall.gitops');
  const folder = join(
    config?.getOptionalString('workingDirectory') ??
      root.getOptionalString('backend.workingDirectory') ??
      tmpdir(),
    'footfall-gitops',
  );
  const repositories = config?.getOptionalConfigArray('repositories') ?? [];
  const read = repositories.map((repository, index) => {
    try {
      return readRepository(repository, folder);
    } catch (error) {
      throw new InputError(
        `Configuration 'footfall.gitops.repositories[${index}]' cannot be used: ${
          error instanceof Error ? error.message : error
        }`,
      );
    }
  });
  if (new Set(read.map(({ id }) => id)).size !== read.length) {
    throw new InputError(
      "Configuration 'footfall.gitops.repositories': two have the same id",
    );
  }
  return read;
}
