import { CommitRecord, FileChange } from './CommitRecord';
import { EntryHead, parseEntryHead } from './parseFileChange';

// A commit begins with a character that no entry and no empty token begins with.
const BEGIN = '\u0001';
const FIELDS = ['%H', '%an', '%ae', '%cn', '%ce', '%ct', '%B'];

/** Given to `git log --raw -z`, makes it write what the parser reads. */
export const COMMIT_FORMAT = `--format=tformat:%x01${FIELDS.join('%x00')}`;

/** Longer messages are cut; what matters of them stands in the first lines. */
const MAX_MESSAGE_LENGTH = 20_000;

// What lies beyond any date is no date; the epoch is refused as too old.
function millisecondsOf(seconds: string): number {
  const milliseconds = Number(seconds) * 1000;
  return Math.abs(milliseconds) <= 8.64e15 ? milliseconds : 0;
}

function toRecord(
  fields: readonly string[],
  changes: readonly FileChange[],
): CommitRecord {
  const [sha, authorName, authorEmail, name, email, seconds, message] = fields;
  return {
    sha: sha.slice(BEGIN.length),
    author: { name: authorName, email: authorEmail },
    committer: { name, email },
    committedAtMs: millisecondsOf(seconds),
    message: message.slice(0, MAX_MESSAGE_LENGTH),
    changes,
  };
}

/**
 * Reads the output of `git log --raw -z` piece by piece, wherever the pieces were
 * cut. Only changes of files that are asked for are kept, so that a commit that
 * touches a million others takes no room.
 */
export class CommitLogParser {
  readonly #isWanted: (path: string) => boolean;
  #rest: Buffer = Buffer.alloc(0);
  #fields: string[] = [];
  #changes: FileChange[] = [];
  #entry: EntryHead | undefined;
  #paths: string[] = [];

  constructor(isWanted: (path: string) => boolean) {
    this.#isWanted = isWanted;
  }

  /** The commits that are whole now. */
  push(chunk: Buffer): CommitRecord[] {
    const bytes = this.#rest.length
      ? Buffer.concat([this.#rest, chunk])
      : chunk;
    const commits: CommitRecord[] = [];
    let from = 0;
    let end = bytes.indexOf(0, from);
    while (end !== -1) {
      // Cut between whole tokens, a character is never cut in two.
      this.#take(bytes.toString('utf8', from, end), commits);
      from = end + 1;
      end = bytes.indexOf(0, from);
    }
    this.#rest = bytes.subarray(from);
    return commits;
  }

  /** The last commit, when there is nothing more to come. */
  end(): CommitRecord[] {
    const commits: CommitRecord[] = [];
    this.#finishCommit(commits);
    return commits;
  }

  #take(token: string, commits: CommitRecord[]) {
    if (this.#entry) {
      this.#takePath(this.#entry, token);
    } else if (this.#fields.length > 0 && this.#fields.length < FIELDS.length) {
      this.#fields.push(token);
    } else if (token.startsWith(BEGIN)) {
      this.#finishCommit(commits);
      this.#fields = [token];
    } else {
      this.#entry = parseEntryHead(token);
    }
  }

  #takePath(entry: EntryHead, path: string) {
    this.#paths.push(path);
    if (this.#paths.length < (entry.hasTwoPaths ? 2 : 1)) {
      return;
    }
    const change = entry.toChange(this.#paths);
    if (change && this.#isWanted(change.path)) {
      this.#changes.push(change);
    }
    this.#entry = undefined;
    this.#paths = [];
  }

  #finishCommit(commits: CommitRecord[]) {
    if (this.#fields.length === FIELDS.length) {
      commits.push(toRecord(this.#fields, this.#changes));
    }
    this.#fields = [];
    this.#changes = [];
  }
}
