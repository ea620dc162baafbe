import { IngestResult } from '@footfall/backstage-plugin-footfall-common';
import { SourceProgress } from '@footfall/backstage-plugin-footfall-node';

const MS_BETWEEN_LOG_LINES = 30_000;

/** Counts what an import has read and what became of it. */
export class ImportTally {
  /** Commits of the branch that are read, with those of earlier runs. */
  read: number;
  readonly note: string | null;
  readonly #total: number;
  #accepted = 0;
  #known = 0;
  #rejected = 0;
  #saidAtMs: number | undefined;

  constructor(read: number, total: number, note: string | null) {
    this.read = read;
    this.#total = total;
    this.note = note;
  }

  add({ accepted, corrected, duplicates, rejected }: IngestResult) {
    this.#accepted += accepted;
    this.#known += duplicates + corrected;
    this.#rejected += rejected.length;
  }

  progress(state: SourceProgress['state']): SourceProgress {
    return { state, done: this.read, total: this.#total, note: this.note };
  }

  get summary(): string {
    return `read ${this.read} of ${this.#total} commits; ${
      this.#accepted
    } deployments are new, ${this.#known} were known, ${
      this.#rejected
    } were rejected`;
  }

  /** Whether the last line in the log is long enough ago. */
  isTimeToSay(nowMs: number): boolean {
    const isDue = nowMs - (this.#saidAtMs ?? -Infinity) >= MS_BETWEEN_LOG_LINES;
    if (isDue) {
      this.#saidAtMs = nowMs;
    }
    return isDue;
  }
}
