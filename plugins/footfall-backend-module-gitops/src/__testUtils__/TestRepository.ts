import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export interface CommitOptions {
  readonly message?: string;
  readonly author?: string;
}

/** A real repository with a working tree, in a folder of its own. */
export class TestRepository {
  /** Holds the repository and whatever else the test needs. */
  readonly folder = mkdtempSync(join(tmpdir(), 'footfall-gitops-test-'));
  readonly path = join(this.folder, 'repository');
  #seconds = Date.parse('2026-03-02T10:00:00Z') / 1000;

  constructor() {
    mkdirSync(this.path);
    this.git('init', '--quiet', '--initial-branch=main');
  }

  git(...args: string[]): string {
    return execFileSync('git', args, {
      cwd: this.path,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env.PATH,
        HOME: this.folder,
        GIT_AUTHOR_NAME: 'Ada',
        GIT_AUTHOR_EMAIL: 'ada@example.com',
        GIT_COMMITTER_NAME: 'Merge Robot',
        GIT_COMMITTER_EMAIL: 'robot@example.com',
        GIT_AUTHOR_DATE: `${this.#seconds} +0100`,
        GIT_COMMITTER_DATE: `${this.#seconds} +0100`,
      },
    }).trim();
  }

  write(path: string, content: string | Buffer) {
    mkdirSync(dirname(join(this.path, path)), { recursive: true });
    writeFileSync(join(this.path, path), content);
  }

  move(from: string, to: string) {
    mkdirSync(dirname(join(this.path, to)), { recursive: true });
    renameSync(join(this.path, from), join(this.path, to));
  }

  remove(path: string) {
    rmSync(join(this.path, path));
  }

  /** Commits everything, a minute after the commit before. */
  commit(message = 'Deploy'): string {
    this.#seconds += 60;
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '--message', message);
    return this.git('rev-parse', 'HEAD');
  }

  /** Writes one file and commits it. */
  deploy(path: string, content: string | Buffer, message?: string): string {
    this.write(path, content);
    return this.commit(message);
  }

  merge(branch: string, message: string): string {
    this.#seconds += 60;
    this.git('merge', '--quiet', '--no-ff', '--message', message, branch);
    return this.git('rev-parse', 'HEAD');
  }

  dispose() {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
