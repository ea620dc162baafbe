import { BatchReplyParser } from './BatchReplyParser';
import { RunningGit, spawnGit } from './spawnGit';

/** Files that name versions are small; a larger one is taken for something else. */
const MAX_BLOB_BYTES = 1024 * 1024;

/**
 * How many questions may be on their way. Enough for git never to wait for the
 * next one; few enough for the answers to fit into memory.
 */
const MAX_ASKED = 256;

interface Question {
  readonly hash: string;
  readonly resolve: (content: string | undefined) => void;
  readonly reject: (error: unknown) => void;
}

/** Reads blobs of a mirror through one git that stays for the whole import. */
export class BlobReader {
  readonly #git: RunningGit;
  readonly #parser = new BatchReplyParser(MAX_BLOB_BYTES);
  readonly #waiting: Question[] = [];
  readonly #asked: Question[] = [];
  #failure: unknown;

  constructor(directory: string, signal: AbortSignal) {
    // git answers a whole buffer at a time, and the last answers when it is asked
    // nothing more; --buffer is not given, so that every answer comes at once.
    this.#git = spawnGit(directory, ['cat-file', '--batch'], signal);
    this.#git.process.stdout.on('data', (chunk: Buffer) => this.#answer(chunk));
    // What goes wrong with a pipe shows in how git ends.
    this.#git.process.stdin.on('error', () => {});
    this.#git.ended.then(
      () => this.#fail(new Error('git ended before it answered')),
      error => this.#fail(error),
    );
  }

  /** The content of a blob as text, or `undefined` where it is none to read. */
  read(hash: string): Promise<string | undefined> {
    if (this.#failure) {
      return Promise.reject(this.#failure);
    }
    return new Promise((resolve, reject) => {
      this.#waiting.push({ hash, resolve, reject });
      this.#ask();
    });
  }

  close() {
    this.#git.process.stdin.end();
    this.#git.process.kill();
  }

  #ask() {
    const next = this.#waiting.splice(0, MAX_ASKED - this.#asked.length);
    if (next.length > 0) {
      this.#asked.push(...next);
      this.#git.process.stdin.write(
        next.map(({ hash }) => `${hash}\n`).join(''),
      );
    }
  }

  #answer(chunk: Buffer) {
    this.#parser
      .push(chunk)
      .forEach(({ content }) => this.#asked.shift()?.resolve(content));
    this.#ask();
  }

  #fail(error: unknown) {
    this.#failure = error;
    [...this.#asked.splice(0), ...this.#waiting.splice(0)].forEach(question =>
      question.reject(error),
    );
  }
}
