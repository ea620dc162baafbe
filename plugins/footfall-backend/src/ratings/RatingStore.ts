import {
  Day,
  EaseTally,
  Rating,
  RatingAsk,
  RatingFlow,
  RatingOutcome,
  ReasonTally,
} from '@footfall/backstage-plugin-footfall-common';

/** One time at which one person did something that can be rated. */
export interface RatingOccasion {
  readonly flow: RatingFlow;
  readonly occasion: string;
  readonly personRef: string;
}

/** What is known of such a time, never what was said of it. */
export interface RecordedRun extends RatingOccasion {
  readonly subject: string;
  readonly outcome: RatingOutcome;
  readonly endedMs: number;
}

/** Who was asked, and what the ledger holds of their answer. */
export interface LedgerEntry extends RatingAsk {
  /** How it ended, by what was heard last. */
  readonly outcome: RatingOutcome;
  readonly answeredOn: Day | null;
}

/** What a person says of a run, when. */
export interface GivenRating {
  readonly run: RecordedRun;
  readonly rating: Rating;
  readonly answeredMs: number;
}

/** What a decision about a locked entry may come to: the rating, or a refusal. */
export type Admission = (entry: LedgerEntry) => void;

/** What was published of one thing. */
export interface PublishedRatings {
  readonly ease: readonly EaseTally[];
  readonly reasons: readonly ReasonTally[];
}

export interface RatingStore {
  findEntry(occasion: RatingOccasion): Promise<LedgerEntry | null>;
  /** The answer of an occasion, while its key is there. */
  findAnswer(occasion: RatingOccasion, on: Day): Promise<Rating | null>;
  /**
   * Keeps that somebody is asked; how a run ended is told again after a retry, or
   * where the scaffolder calls a failure what was cancelled.
   */
  recordAsk(run: RecordedRun): Promise<void>;
  /** Keeps that people are asked whom nothing is known of yet. */
  recordMissed(runs: readonly RecordedRun[]): Promise<void>;
  /**
   * Forgets that somebody is asked, unless they were reminded or have answered:
   * nobody is reminded twice.
   */
  recordGoingOn(
    occasion: Pick<RatingOccasion, 'flow' | 'occasion'>,
  ): Promise<void>;
  /**
   * Keeps an answer, or takes the place of the one before.
   *
   * @param admit - throws where the locked entry does not allow it
   */
  recordAnswer(given: GivenRating, admit: Admission): Promise<LedgerEntry>;
  /** @param admit - throws where the locked entry does not allow it */
  recordDismissal(run: RecordedRun, admit: Admission): Promise<void>;
  /** What was published, by subject. */
  listPublished(
    flow: RatingFlow,
    subject?: string,
  ): Promise<ReadonlyMap<string, PublishedRatings>>;
  listComments(flow: RatingFlow, subject: string): Promise<string[]>;
}
