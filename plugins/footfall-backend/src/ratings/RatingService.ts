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
  settleOutcome,
} from '@footfall/backstage-plugin-footfall-common';
import { assertRating } from './assertRating';
import { presentReceipt, presentQuestion } from './presentRating';
import { LedgerEntry, RatingStore } from './RatingStore';
import { EndedRun, isEnded, recordOf } from './recordOfRun';
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
  /**
   * Takes down that a run has ended, so that its person can be asked.
   *
   * @throws ServiceUnavailableError where the scaffolder does not say whose it is
   */
  taskEnded(taskId: string, outcome: RatingOutcome): Promise<void>;
  /** Takes down that a run that had ended goes on: it is asked about at its end. */
  taskGoesOn(taskId: string): Promise<void>;
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

const occasionOf = ({ taskId, personRef }: TemplateRun) =>
  ({ flow: 'template', occasion: taskId, personRef } as const);

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
      { run: recordOf(run), rating, answeredMs: this.#options.nowMs() },
      entry => assertRatable(this.#standing(run, entry)),
    );
    return this.#present(run);
  }

  async dismiss(taskId: string, personRef: string) {
    const run = await this.#endedRunOf(taskId, personRef);
    await this.#options.ratings.recordDismissal(recordOf(run), entry => {
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
    const { nowMs, ratings, runs } = this.#options;
    const run = await runs.find(taskId);
    const ended = run && { ...run, outcome, endedMs: nowMs() };
    if (ended && isEnded(ended)) {
      await ratings.recordAsk(recordOf(ended));
    }
  }

  async taskGoesOn(taskId: string) {
    await this.#options.ratings.recordGoingOn({
      flow: 'template',
      occasion: taskId,
    });
  }

  async #runOf(taskId: string, personRef: string): Promise<TemplateRun> {
    const { ratings, runs } = this.#options;
    const run = await runs.find(taskId);
    if (run === null || run.personRef !== personRef) {
      // Nobody learns from this which runs others have.
      throw new NotFoundError(refusalTable['not-theirs']);
    }
    const entry = await ratings.findEntry(occasionOf(run));
    const outcome = settleOutcome(run.outcome, entry?.outcome ?? null);
    return { ...run, outcome };
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
    const occasion = occasionOf(run);
    const entry = await ratings.findEntry(occasion);
    const standing = this.#standing(run, entry);
    const rating =
      outcome !== null && mayRate(standing) && entry?.answeredOn
        ? await ratings.findAnswer(occasion, entry.answeredOn)
        : null;
    return presentQuestion({ run, entry, standing, rating });
  }
}
