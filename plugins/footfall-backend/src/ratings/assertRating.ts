import { InputError } from '@backstage/errors';
import {
  Rating,
  RatingOutcome,
  ratingProblem,
} from '@footfall/backstage-plugin-footfall-common';

/** @throws InputError that says what is wrong with a rating. */
export function assertRating(rating: Rating, outcome: RatingOutcome) {
  const problem = ratingProblem(rating, outcome);
  if (problem !== null) {
    throw new InputError(problem);
  }
}
