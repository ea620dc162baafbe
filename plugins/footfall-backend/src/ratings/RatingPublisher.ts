import {
  lastSettledDay,
  planBatches,
  ratingWindows,
  tallyRatings,
} from '@footfall/backstage-plugin-footfall-common';
import { RatedThing, RatingPublicationStore } from './RatingPublicationStore';

export interface RatingPublisherOptions {
  readonly publications: RatingPublicationStore;
  readonly minRespondents: number;
  readonly nowMs: () => number;
}

/**
 * Takes ratings into the figures: once they can no longer be changed, and only
 * many at once. Every step can be done again, and by two replicas.
 */
export class RatingPublisher {
  readonly #options: RatingPublisherOptions;

  constructor(options: RatingPublisherOptions) {
    this.#options = options;
  }

  async publishSettled() {
    const { publications, nowMs } = this.#options;
    await publications.settle(lastSettledDay(nowMs()));
    for (const thing of await publications.listWaiting()) {
      await this.#publish(thing);
    }
    await publications.forgetAsks(nowMs() - 2 * ratingWindows.openMs);
  }

  async #publish(thing: RatedThing) {
    const { publications, minRespondents } = this.#options;
    const people = await publications.listPeople(thing);
    for (const months of planBatches(people, minRespondents)) {
      await publications.publish(
        { thing, months, minPeople: Math.max(1, minRespondents) },
        tallyRatings,
      );
    }
  }
}
