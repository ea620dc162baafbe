import { FileChange } from './CommitRecord';

const ENTRY = /^\n?:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])\d*$/;
const SUBMODULE = '160000';

/** The head of an entry of `git log --raw -z`, which one or two paths follow. */
export interface EntryHead {
  readonly hasTwoPaths: boolean;
  /** The change, or `undefined` where a file's content cannot be spoken of. */
  toChange(paths: readonly string[]): FileChange | undefined;
}

const blobOf = (hash: string) => (/^0+$/.test(hash) ? undefined : hash);

/** Reads `:100644 100644 <before> <after> M`, or finds that it is none. */
export function parseEntryHead(token: string): EntryHead | undefined {
  const found = ENTRY.exec(token);
  if (!found) {
    return undefined;
  }
  const [, , mode, before, after, status] = found;
  const hasTwoPaths = status === 'R' || status === 'C';
  return {
    hasTwoPaths,
    toChange(paths) {
      const path = paths[paths.length - 1];
      return mode === SUBMODULE
        ? undefined
        : {
            path,
            movedFrom: status === 'R' ? paths[0] : undefined,
            before: blobOf(before),
            after: status === 'D' ? undefined : blobOf(after),
          };
    },
  };
}
