/** Who wrote or committed a commit, as the commit says. */
export interface Signature {
  readonly name: string;
  readonly email: string;
}

/** What a commit did to one file. Blobs are named by their hashes. */
export interface FileChange {
  readonly path: string;
  /** Where the file was before, where it was moved without any other change. */
  readonly movedFrom: string | undefined;
  readonly before: string | undefined;
  /** `undefined` where the file is gone. */
  readonly after: string | undefined;
}

/** A commit and what it did to the files that anybody asked about. */
export interface CommitRecord {
  readonly sha: string;
  readonly author: Signature;
  readonly committer: Signature;
  readonly committedAtMs: number;
  readonly message: string;
  readonly changes: readonly FileChange[];
}
