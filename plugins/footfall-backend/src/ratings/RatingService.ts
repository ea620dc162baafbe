import { ConflictError, NotFoundError } from '@backstage/errors';
import {
  decideRating,
  mayRate,
  ParsedNewRating,
  ParsedRatingInput,
  RatingOutcome,
  ratingOf,
  RatingQuestion,
  RatingReceipt,
  RatingStanding,
} from '@footfall/backstage-plugin-footfall-common';
import { assertRating } from './assertRating';
import { presentReceipt, presentQuestion } from './presentRating';
import { LedgerEntry, RatingStore, RecordedRun } from './RatingStore';
import { runOfRating } from './runOfRating';
import { TemplateRun, TemplateRuns } from './ScaffolderTasks';

export interface RatingService {
  /** @throws NotFoundError where the person has no such run. */
  question(taskId: string, personRef: string): Promise<RatingQuestion>;
  /**
   * Rates a run, or changes the rating.
   *
   * @throws NotFoundError where the person has no such run; ConflictError where
   * it cannot be rated now; InputError where the rating fits nothing.
   */
  rateTask(
    taskId: string,
    personRef: string,
    input: ParsedRatingInput,
  ): Promise<RatingQuestion>;
  /** Lets a run go; the same again changes nothing. */
  dismiss(taskId: string, personRef: string): Promise<RatingQuestion>;
  /** Rates what was done through another door. */
  rate(rating: ParsedNewRating, personRef: string): Promise<RatingReceipt>;
  /** Takes down that a run has ended, so that its person can be asked. */
  taskEnded(taskId: string, outcome: RatingOutcome): Promise<void>;
}

export interface DefaultRatingServiceOptions {
  readonly ratings: RatingStore;
  readonly runs: TemplateRuns;
  readonly nowMs: () => number;
}

const refusalTable: Record<
  Exclude<RatingStanding, 'open' | 'changeable'>,
  string
> = {
  'not-theirs': 'There is no such run of yours',
  running: 'It is still running; it can be rated once it has ended',
  settled: 'It was rated, and can no longer be changed',
  dismissed: 'It was let go without a rating',
  'too-late': 'It ended too long ago to be rated',
};

function assertRatable(standing: RatingStanding) {
  if (standing === 'not-theirs') {
    throw new NotFoundError(refusalTable[standing]);
  }
  if (standing !== 'open' && standing !== 'changeable') {
    throw new ConflictError(refusalTable[standing]);
  }
}

interface EndedRun extends TemplateRun {
  readonly outcome: RatingOutcome;
}

const toRecord = (run: EndedRun): RecordedRun => ({
  flow: 'template',
  occasion: run.taskId,
  personRef: run.personRef,
  subject: run.templateRef,
  outcome: run.outcome,
  endedMs: run.endedMs,
});

export class DefaultRatingService implements RatingService {
  readonly #options: DefaultRatingServiceOptions;

  constructor(options: DefaultRatingServiceOptions) {
    this.#options = options;
  }

  async question(taskId: string, personRef: string) {
    return this.#present(await this.#runOf(taskId, personRef));
  }

  async rateTask(taskId: string, personRef: string, input: ParsedRatingInput) {
    const run = await this.#endedRunOf(taskId, personRef);
    const rating = ratingOf(input);
    assertRating(rating, run.outcome);
    await this.#options.ratings.recordAnswer(
      { run: toRecord(run), rating, answeredMs: this.#options.nowMs() },
      entry => assertRatable(this.#standing(run, entry)),
    );
    return this.#present(run);
  }

  async dismiss(taskId: string, personRef: string) {
    const run = await this.#endedRunOf(taskId, personRef);
    await this.#options.ratings.recordDismissal(toRecord(run), entry => {
      if (entry.state === 'answered' || entry.state === 'closed') {
        throw new ConflictError('It was rated already');
      }
    });
    return this.#present(run);
  }

  async rate(rating: ParsedNewRating, personRef: string) {
    const { nowMs, ratings } = this.#options;
    assertRating(ratingOf(rating), rating.outcome);
    const { run, answeredMs } = runOfRating(rating, personRef, nowMs());
    const entry = await ratings.recordAnswer(
      { run, rating: ratingOf(rating), answeredMs },
      known => assertRatable(this.#standing(run, known)),
    );
    return presentReceipt(entry);
  }

  async taskEnded(taskId: string, outcome: RatingOutcome) {
    const run = await this.#options.runs.find(taskId);
    if (run?.personRef.startsWith('user:')) {
      const endedMs = this.#options.nowMs();
      const ended = { ...run, outcome, endedMs };
      await this.#options.ratings.recordAsk(toRecord(ended));
    }
  }

  async #runOf(taskId: string, personRef: string): Promise<TemplateRun> {
    const run = await this.#options.runs.find(taskId);
    if (run === null || run.personRef !== personRef) {
      // Nobody learns from this which runs others have.
      throw new NotFoundError(refusalTable['not-theirs']);
    }
    return run;
  }

  async #endedRunOf(taskId: string, personRef: string): Promise<EndedRun> {
    const { outcome, ...run } = await this.#runOf(taskId, personRef);
    if (outcome === null) {
      throw new ConflictError(refusalTable.running);
    }
    return { ...run, outcome };
  }

  #standing(
    run: Pick<TemplateRun, 'personRef' | 'outcome' | 'endedMs'>,
    entry: LedgerEntry | null,
  ): RatingStanding {
    return decideRating(run, entry, run.personRef, this.#options.nowMs());
  }

  async #present(run: TemplateRun): Promise<RatingQuestion> {
    const { ratings } = this.#options;
    const { outcome } = run;
    const occasion = {
      flow: 'template',
      occasion: run.taskId,
      personRef: run.personRef,
    } as const;
    const entry = await ratings.findEntry(occasion);
    const standing = this.#standing(run, entry);
    const rating =
      outcome !== null && mayRate(standing) && entry?.answeredOn
        ? await ratings.findAnswer(occasion, entry.answeredOn)
        : null;
    return presentQuestion({ run, entry, standing, rating });
  }
}
