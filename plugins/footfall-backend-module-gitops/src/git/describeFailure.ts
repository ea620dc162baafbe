import { RepositoryConfig } from '../config/GitopsConfig';
import { createRedactor } from './repositoryUrl';

const MAX_LENGTH = 500;

/** Says without any secret why a history could not be brought in. */
export function describeFailure(
  error: unknown,
  { branch, url }: Pick<RepositoryConfig, 'branch' | 'url'>,
): string {
  const message = error instanceof Error ? error.message : String(error);
  if (/couldn't find remote ref/.test(message)) {
    return `The repository has no branch '${branch}'`;
  }
  const text = createRedactor(url)(message).replace(/\s+/g, ' ').trim();
  return `Its history could not be brought in: ${text.slice(0, MAX_LENGTH)}`;
}
