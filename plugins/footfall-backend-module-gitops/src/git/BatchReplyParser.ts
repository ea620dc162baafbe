/** One answer of `git cat-file --batch`; without content where there is none. */
export interface BlobReply {
  readonly content: string | undefined;
}

const NEWLINE = 10;

/**
 * Reads the output of `git cat-file --batch` piece by piece, wherever the pieces
 * were cut. The content of a blob beyond the limit is passed over, not kept.
 */
export class BatchReplyParser {
  readonly #maxBytes: number;
  #header: Buffer = Buffer.alloc(0);
  #pieces: Buffer[] = [];
  #isKept = true;
  /** Bytes of content and its newline still to come; 0 while reading a header. */
  #missing = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  /** The answers that are whole now, in the order of the questions. */
  push(chunk: Buffer): BlobReply[] {
    const replies: BlobReply[] = [];
    let rest = chunk;
    while (rest.length > 0) {
      rest =
        this.#missing > 0
          ? this.#takeContent(rest, replies)
          : this.#takeHeader(rest, replies);
    }
    return replies;
  }

  #takeHeader(bytes: Buffer, replies: BlobReply[]): Buffer {
    const end = bytes.indexOf(NEWLINE);
    this.#header = Buffer.concat([
      this.#header,
      end === -1 ? bytes : bytes.subarray(0, end),
    ]);
    if (end === -1) {
      return Buffer.alloc(0);
    }
    const size = / blob (\d+)$/.exec(this.#header.toString('latin1'))?.[1];
    this.#header = Buffer.alloc(0);
    if (size === undefined) {
      replies.push({ content: undefined });
    } else {
      this.#missing = Number(size) + 1;
      this.#isKept = Number(size) <= this.#maxBytes;
    }
    return bytes.subarray(end + 1);
  }

  #takeContent(bytes: Buffer, replies: BlobReply[]): Buffer {
    const piece = bytes.subarray(0, this.#missing);
    this.#missing -= piece.length;
    if (this.#isKept) {
      this.#pieces.push(piece);
    }
    if (this.#missing === 0) {
      replies.push({
        content: this.#isKept
          ? Buffer.concat(this.#pieces).toString('utf8').slice(0, -1)
          : undefined,
      });
      this.#pieces = [];
    }
    return bytes.subarray(piece.length);
  }
}
