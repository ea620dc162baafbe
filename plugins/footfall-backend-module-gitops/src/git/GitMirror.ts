import { access, mkdir } from 'node:fs/promises';
import { simpleGit, SimpleGit } from 'simple-git';
import {
  createGitEnvironment,
  gitSettings,
  guardedVariables,
} from './gitEnvironment';

/** Where a branch stands. */
export interface BranchTip {
  readonly branch: string;
  readonly sha: string;
}

export interface GitMirrorOptions {
  readonly directory: string;
  readonly url: string;
  /** `undefined` for the branch that HEAD of the repository points at. */
  readonly branch: string | undefined;
}

/**
 * A bare mirror of one branch. The URL is given anew each time and kept nowhere,
 * so that a token in it never lies on the disk.
 */
export class GitMirror {
  readonly #options: GitMirrorOptions;

  constructor(options: GitMirrorOptions) {
    this.#options = options;
  }

  get directory() {
    return this.#options.directory;
  }

  /**
   * Brings the mirror up to date.
   *
   * @returns where the branch stands, or `undefined` for an empty repository
   * @throws Error of git, whose message may hold the URL, and where there are
   * branches but nothing says which of them to read
   */
  async update(signal: AbortSignal): Promise<BranchTip | undefined> {
    const { directory, url } = this.#options;
    await mkdir(directory, { recursive: true });
    const git = this.#git(signal);
    await git.raw(['init', '--bare', '--quiet']);
    const branch = this.#options.branch ?? (await this.#findHead(git));
    if (branch === undefined) {
      return undefined;
    }
    const ref = `refs/heads/${branch}`;
    await git.raw([
      'fetch',
      '--prune',
      '--no-tags',
      '--no-write-fetch-head',
      '--quiet',
      '--',
      url,
      `+${ref}:${ref}`,
    ]);
    const sha = await git.raw(['rev-parse', '--verify', `${ref}^{commit}`]);
    return { branch, sha: sha.trim() };
  }

  /** Whether a commit was fetched before. */
  async holds(commit: string, signal: AbortSignal): Promise<boolean> {
    // There may not even be a folder yet, and git says so by failing.
    return access(this.directory)
      .then(() =>
        this.#git(signal).raw(['cat-file', '-e', `${commit}^{commit}`]),
      )
      .then(
        () => true,
        () => false,
      );
  }

  /** The last commit that both have, or `undefined` where there is none. */
  async findMergeBase(
    before: string,
    after: string,
    signal: AbortSignal,
  ): Promise<string | undefined> {
    // Fails where they have nothing in common, and where `before` is gone.
    return this.#git(signal)
      .raw(['merge-base', before, after])
      .then(
        sha => sha.trim() || undefined,
        () => undefined,
      );
  }

  async countCommits(
    range: string,
    walk: 'first-parent' | 'all',
    signal: AbortSignal,
  ): Promise<number> {
    const which = walk === 'all' ? '--no-merges' : '--first-parent';
    const count = await this.#git(signal).raw([
      'rev-list',
      '--count',
      which,
      range,
      '--',
    ]);
    return Number(count.trim());
  }

  async #findHead(git: SimpleGit): Promise<string | undefined> {
    const { url } = this.#options;
    const refs = await git.raw(['ls-remote', '--symref', '--', url, 'HEAD']);
    const branch = /^ref: refs\/heads\/(\S+)\tHEAD$/m.exec(refs)?.[1];
    if (branch === undefined && (await this.#hasBranches(git))) {
      throw new Error('HEAD points at no branch; set `branch`');
    }
    return branch;
  }

  async #hasBranches(git: SimpleGit): Promise<boolean> {
    const { url } = this.#options;
    const heads = await git.raw(['ls-remote', '--heads', '--', url]);
    return heads.trim() !== '';
  }

  #git(signal: AbortSignal): SimpleGit {
    return simpleGit({
      baseDir: this.#options.directory,
      abort: signal,
      config: gitSettings,
      allowEnvironment: guardedVariables,
      unsafe: {
        // Pointing hooks at nothing, and the adopter's own ways to say who they
        // are: both come from here and from the environment, never from a URL.
        allowUnsafeHooksPath: true,
        allowUnsafeSshCommand: true,
        allowUnsafeAskPass: true,
        allowUnsafeProtocolOverride: true,
        allowUnsafeConfigPaths: true,
      },
    }).env(createGitEnvironment(process.env));
  }
}
