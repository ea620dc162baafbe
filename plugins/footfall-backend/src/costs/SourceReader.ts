import { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import { untilAborted } from '../patience/withPatience';
import { BookSource } from './BookSource';
import { SourceStanding } from './PriceShelf';
import { PlacedBook, PlacedProblem } from './readBookText';

export interface SourceReaderOptions {
  readonly logger: LoggerService;
  readonly nowMs: () => number;
  /** How long a source may take; a minute unless said otherwise. */
  readonly patienceMs?: number;
}

const PATIENCE_MS = 60_000;

/**
 * Reads one source. Where it cannot be read, or does not answer in time, it keeps
 * what it said when it could.
 */
export class SourceReader {
  readonly #source: BookSource;
  readonly #options: SourceReaderOptions;
  #standing: SourceStanding;
  #reading: Promise<void> | undefined;

  constructor(source: BookSource, options: SourceReaderOptions) {
    this.#source = source;
    this.#options = options;
    const message =
      'It has not answered yet; what only it says is unknown until it does';
    this.#standing = {
      id: source.id,
      readMs: null,
      prices: [],
      blueprints: [],
      problems: [{ where: source.id, message }],
    };
  }

  get standing(): SourceStanding {
    return this.#standing;
  }

  /**
   * Until it answered or was given up. Whoever comes meanwhile waits for the same:
   * no answer overtakes another one.
   */
  read(): Promise<void> {
    this.#reading ??= this.#read().finally(() => {
      this.#reading = undefined;
    });
    return this.#reading;
  }

  async #read() {
    const { book, cause } = await this.#tryToRead();
    if (book.problems.length === 0) {
      const readMs = this.#options.nowMs();
      this.#standing = { ...book, id: this.#source.id, readMs };
    } else {
      this.#warn(book, cause);
      this.#standing = { ...this.#standing, problems: book.problems };
    }
  }

  // What failed can name paths and addresses, which are for the log only.
  async #tryToRead(): Promise<{
    readonly book: PlacedBook;
    readonly cause?: string;
  }> {
    const { patienceMs = PATIENCE_MS } = this.#options;
    const signal = AbortSignal.timeout(patienceMs);
    try {
      return { book: await untilAborted(this.#source.read(signal), signal) };
    } catch (error) {
      const { code, name } = Object(error);
      const message = signal.aborted
        ? `It did not answer within ${patienceMs / 1_000} seconds`
        : `It cannot be read (${
            code ?? name
          }); the log of the backend says more`;
      const problems = [{ where: this.#source.id, message }];
      return {
        book: { prices: [], blueprints: [], problems },
        cause: stringifyError(error),
      };
    }
  }

  /** Once for the same problems, however often they are found. */
  #warn({ problems }: PlacedBook, cause?: string) {
    const tell = (all: readonly PlacedProblem[]) =>
      all.map(({ where, message }) => `${where}: ${message}`).join('\n');
    if (tell(this.#standing.problems) !== tell(problems)) {
      this.#options.logger.warn(
        `Prices of '${this.#source.id}' were not taken:\n${
          cause ?? tell(problems)
        }`,
      );
    }
  }
}
