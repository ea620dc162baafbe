import { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import {
  Blueprint,
  PriceBook,
  StatedPrice,
} from '@footfall/backstage-plugin-footfall-common';
import { untilAborted } from '../environments/withPatience';
import { BookSource } from './BookSource';
import { PlacedBook, PlacedProblem } from './readBookText';

/** What one source said last. */
export interface SourceStanding {
  readonly id: string;
  /** When it could be read last; `null` where it never could. */
  readonly readMs: number | null;
  readonly prices: readonly StatedPrice[];
  readonly blueprints: readonly Blueprint[];
  /** Why it could not be read the last time. */
  readonly problems: readonly PlacedProblem[];
}

/** Everything that estimates are made of. */
export interface PriceShelf {
  readonly prices: readonly StatedPrice[];
  readonly book: PriceBook;
  readonly sources: readonly SourceStanding[];
  /** By the ref of the Template. */
  readonly blueprints: ReadonlyMap<string, Blueprint>;
}

export interface PriceLibraryOptions {
  readonly sources: readonly BookSource[];
  readonly logger: LoggerService;
  readonly nowMs: () => number;
  /** How long a source may take; a minute unless said otherwise. */
  readonly patienceMs?: number;
}

const PATIENCE_MS = 60_000;

/** One source counts for a template; any other one that does too is told. */
function shelve(standings: readonly SourceStanding[]): PriceShelf {
  const blueprints = new Map<string, Blueprint>();
  const sources = standings.map(standing => {
    const problems = standing.blueprints.flatMap(blueprint =>
      blueprint.templates.flatMap(ref => {
        const other = blueprints.get(ref);
        if (!other) {
          blueprints.set(ref, blueprint);
        }
        return other
          ? [
              {
                where: standing.id,
                message: `The blueprint '${blueprint.id}' is of ${ref}, as '${other.id}' of another source is, which counts`,
              },
            ]
          : [];
      }),
    );
    return { ...standing, problems: [...standing.problems, ...problems] };
  });
  const prices = standings.flatMap(standing => standing.prices);
  return { prices, book: new PriceBook(prices), sources, blueprints };
}

/**
 * Prices and blueprints of all sources, as this replica read them last. Every
 * replica reads them for itself; they differ for one interval of the schedule at
 * most, unless a source says different things to different replicas. A source
 * that cannot be read, or does not answer in time, keeps what it said when it could:
 * none of them stops the others.
 */
export class PriceLibrary {
  readonly #options: PriceLibraryOptions;
  #standings: readonly SourceStanding[];
  #shelf: Promise<PriceShelf> | undefined;
  #reading: Promise<PriceShelf> | undefined;

  constructor(options: PriceLibraryOptions) {
    this.#options = options;
    this.#standings = options.sources.map(({ id }) => ({
      id,
      readMs: null,
      prices: [],
      blueprints: [],
      problems: [],
    }));
  }

  /** What was read last; reads it where nobody did yet. */
  current(): Promise<PriceShelf> {
    this.#shelf ??= this.refresh();
    return this.#shelf;
  }

  /** Reads all sources anew; whoever comes meanwhile waits for the same. */
  refresh(): Promise<PriceShelf> {
    this.#reading ??= this.#readAll().finally(() => {
      this.#reading = undefined;
    });
    return this.#reading;
  }

  async #readAll(): Promise<PriceShelf> {
    const { sources } = this.#options;
    this.#standings = await Promise.all(
      sources.map((source, at) => this.#readOne(source, this.#standings[at])),
    );
    const shelf = shelve(this.#standings);
    this.#shelf = Promise.resolve(shelf);
    return shelf;
  }

  async #readOne(
    source: BookSource,
    before: SourceStanding,
  ): Promise<SourceStanding> {
    const { nowMs } = this.#options;
    const { book, cause } = await this.#tryToRead(source);
    if (book.problems.length === 0) {
      return { ...book, id: source.id, readMs: nowMs() };
    }
    this.#warn(before, book, cause);
    return { ...before, problems: book.problems };
  }

  // What failed can name paths and addresses, which are for the log only.
  async #tryToRead(
    source: BookSource,
  ): Promise<{ readonly book: PlacedBook; readonly cause?: string }> {
    const { patienceMs = PATIENCE_MS } = this.#options;
    const signal = AbortSignal.timeout(patienceMs);
    try {
      return { book: await untilAborted(source.read(signal), signal) };
    } catch (error) {
      const { code, name } = Object(error);
      const message = signal.aborted
        ? `It did not answer within ${patienceMs / 1_000} seconds`
        : `It cannot be read (${
            code ?? name
          }); the log of the backend says more`;
      const problems = [{ where: source.id, message }];
      return {
        book: { prices: [], blueprints: [], problems },
        cause: stringifyError(error),
      };
    }
  }

  /** Once for the same problems, however often they are found. */
  #warn(before: SourceStanding, { problems }: PlacedBook, cause?: string) {
    const tell = (all: readonly PlacedProblem[]) =>
      all.map(({ where, message }) => `${where}: ${message}`).join('\n');
    if (tell(before.problems) !== tell(problems)) {
      this.#options.logger.warn(
        `Prices of '${before.id}' were not taken:\n${cause ?? tell(problems)}`,
      );
    }
  }
}
