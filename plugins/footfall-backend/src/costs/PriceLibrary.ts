import { withPatience } from '../patience/withPatience';
import { BookSource } from './BookSource';
import { PriceShelf, shelve } from './PriceShelf';
import { SourceReader, SourceReaderOptions } from './SourceReader';

export interface PriceLibraryOptions extends SourceReaderOptions {
  readonly sources: readonly BookSource[];
}

/** How long anybody waits for all sources together. */
const WAIT_MS = 5_000;

/**
 * Prices and blueprints of all sources, as this replica read them last. Every
 * replica reads them for itself; they differ for one interval of the schedule at
 * most, unless a source says different things to different replicas. What a source
 * says counts as soon as it answers: none of them stops the others.
 */
export class PriceLibrary {
  readonly #readers: readonly SourceReader[];
  /** Of what was read by now; made when somebody asks for it. */
  #shelf: PriceShelf | undefined;
  /** Is over when all sources answered once, or nobody waits for them any more. */
  #start: Promise<void> | undefined;

  constructor({ sources, ...options }: PriceLibraryOptions) {
    this.#readers = sources.map(source => new SourceReader(source, options));
  }

  /**
   * What was read last. Only in the beginning is it waited for, for some seconds;
   * then it is what there is, and the problems of the sources say what is not.
   */
  async current(): Promise<PriceShelf> {
    await (this.#start ?? this.refresh());
    this.#shelf ??= shelve(this.#readers.map(({ standing }) => standing));
    return this.#shelf;
  }

  /** Reads all sources anew; one that takes long goes on when this is over. */
  async refresh(): Promise<void> {
    const round = withPatience(
      Promise.all(this.#readers.map(reader => this.#read(reader))),
      WAIT_MS,
    );
    this.#start ??= round;
    await round;
  }

  async #read(reader: SourceReader) {
    await reader.read();
    this.#shelf = undefined;
  }
}
