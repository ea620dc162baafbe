import { ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createGitEnvironment, gitSettings } from './gitEnvironment';

/** A git that runs in a mirror, and how it ends. */
export interface RunningGit {
  readonly process: ChildProcessWithoutNullStreams;
  /** Resolves when it ended well; rejects with what it complained about. */
  readonly ended: Promise<void>;
}

const MAX_COMPLAINT_LENGTH = 4000;

/**
 * Starts git for as long as its output is read.
 *
 * Everything that answers in a line goes through simple-git. This does not,
 * because simple-git keeps the whole output of a command until it ends, also
 * where an `outputHandler` reads along, and the history of a large repository
 * does not fit into memory.
 */
export function spawnGit(
  directory: string,
  args: readonly string[],
  signal: AbortSignal,
): RunningGit {
  const settings = gitSettings.flatMap(setting => ['-c', setting]);
  const child = spawn('git', [...settings, ...args], {
    cwd: directory,
    env: createGitEnvironment(process.env),
    signal,
  });
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint = `${complaint}${text}`.slice(-MAX_COMPLAINT_LENGTH);
  });
  const ended = new Promise<void>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, killedBy) =>
      code === 0
        ? resolve()
        : reject(
            new Error(complaint.trim() || `git ended: ${code ?? killedBy}`),
          ),
    );
  });
  // Whoever waits for it hears of it; before that it is nobody's business.
  ended.catch(() => {});
  return { process: child, ended };
}
