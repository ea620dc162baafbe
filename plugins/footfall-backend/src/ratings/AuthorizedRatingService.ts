import { NotAllowedError } from '@backstage/errors';
import {
  footfallRatingCreatePermission,
  ParsedNewRating,
  ParsedRatingInput,
} from '@footfall/backstage-plugin-footfall-common';
import { Caller } from '../authorization/Caller';
import { RatingService } from './RatingService';

const inLowerCase = (ref: string) => ref.toLocaleLowerCase('en-US');

/**
 * People rate what they did themselves. A service, such as a bot in a chat, rates
 * in the name of the person whom it serves.
 */
export class AuthorizedRatingService {
  readonly #inner: RatingService;
  readonly #caller: Caller;

  constructor(inner: RatingService, caller: Caller) {
    this.#inner = inner;
    this.#caller = caller;
  }

  async question(taskId: string) {
    return this.#inner.question(taskId, await this.#person());
  }

  async rateTask(taskId: string, input: ParsedRatingInput) {
    return this.#inner.rateTask(taskId, await this.#person(), input);
  }

  async dismiss(taskId: string) {
    return this.#inner.dismiss(taskId, await this.#person());
  }

  async rate(rating: ParsedNewRating) {
    return this.#inner.rate(
      rating,
      this.#caller.isService
        ? await this.#servedPerson(rating)
        : await this.#ratingPerson(rating),
    );
  }

  async #person(): Promise<string> {
    await this.#caller.require(footfallRatingCreatePermission);
    if (this.#caller.isService) {
      throw new NotAllowedError(
        'Runs are rated by the people who started them',
      );
    }
    return inLowerCase(this.#caller.ref);
  }

  async #ratingPerson({ day, flow, person }: ParsedNewRating) {
    const self = await this.#person();
    if (flow === 'template') {
      throw new NotAllowedError('A run of a template is rated by its task');
    }
    if (day !== undefined || inLowerCase(person ?? self) !== self) {
      throw new NotAllowedError("Only services tell 'person' and 'day'");
    }
    return self;
  }

  async #servedPerson({ person }: ParsedNewRating) {
    await this.#caller.require(footfallRatingCreatePermission);
    const ref = inLowerCase(person ?? '');
    if (!/^user:[^/]+\/./.test(ref)) {
      throw new NotAllowedError(
        "A service names the person who rates, such as 'user:default/jo'",
      );
    }
    return ref;
  }
}
