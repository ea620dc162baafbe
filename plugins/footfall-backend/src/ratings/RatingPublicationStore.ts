import {
  Day,
  RatedInMonth,
  RatingBatch,
  RatingFlow,
  RatingPeople,
} from '@footfall/backstage-plugin-footfall-common';

/** Something whose ratings wait to be published. */
export interface RatedThing {
  readonly flow: RatingFlow;
  readonly subject: string;
}

/** Ratings that are to be published together. */
export interface PlannedBatch {
  readonly thing: RatedThing;
  readonly months: readonly string[];
  /** They are published where so many different people gave them. */
  readonly minPeople: number;
}

/** Counts a batch of ratings. */
export type Tally = (ratings: readonly RatedInMonth[]) => RatingBatch;

/** Takes answers from under their names, and then into the figures. */
export interface RatingPublicationStore {
  /**
   * Takes the names from the answers of days that are over: their keys are
   * destroyed, and they are written again under random ids in a random order.
   */
  settle(lastDay: Day): Promise<void>;
  /** What has settled answers. */
  listWaiting(): Promise<RatedThing[]>;
  /** Who gave the settled answers of a thing, by month. */
  listPeople(thing: RatedThing): Promise<RatingPeople[]>;
  /**
   * Counts the settled answers of a batch, which are gone afterwards; nothing
   * where too few people are left to it.
   */
  publish(batch: PlannedBatch, tally: Tally): Promise<void>;
  /** Forgets who was asked about what can no longer be rated. */
  forgetAsks(endedBeforeMs: number): Promise<void>;
}
