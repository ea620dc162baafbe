import { COMMIT_FORMAT, CommitLogParser } from '../commits/CommitLogParser';
import { CommitRecord } from '../commits/CommitRecord';
import { spawnGit } from './spawnGit';

export interface CommitStreamOptions {
  readonly directory: string;
  /** A commit, or `<after>..<to>`. */
  readonly range: string;
  readonly walk: 'first-parent' | 'all';
  readonly isWanted: (path: string) => boolean;
  readonly signal: AbortSignal;
}

const walkOptions = {
  // A merge is compared with the branch that it was merged into.
  'first-parent': ['--first-parent', '-m'],
  // What a merge brings stands in the commits that it brings.
  all: ['--topo-order', '--no-merges'],
} as const;

/**
 * Reads commits oldest first, as git writes them and not faster than they are
 * used. Ending the iteration ends git.
 */
export async function* streamCommits({
  directory,
  range,
  walk,
  isWanted,
  signal,
}: CommitStreamOptions): AsyncGenerator<CommitRecord[]> {
  const git = spawnGit(
    directory,
    [
      'log',
      ...walkOptions[walk],
      '--reverse',
      '--raw',
      '-z',
      '--no-abbrev',
      // Only files that moved as they are: git compares hashes and reads nothing.
      '-M100%',
      '--no-show-signature',
      '--no-notes',
      '--encoding=UTF-8',
      COMMIT_FORMAT,
      '--end-of-options',
      range,
      '--',
    ],
    signal,
  );
  const parser = new CommitLogParser(isWanted);
  try {
    for await (const chunk of git.process.stdout) {
      const commits = parser.push(chunk);
      if (commits.length > 0) {
        yield commits;
      }
    }
    await git.ended;
    yield parser.end();
  } finally {
    git.process.kill();
  }
}
