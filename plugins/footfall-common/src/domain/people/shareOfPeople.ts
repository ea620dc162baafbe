import { Metric, missing } from '../metrics';

/**
 * How many people may be spoken of.
 *
 * @public
 */
export interface PeoplePolicy {
  /** Fewer people than this are never counted aloud. */
  readonly minPeople: number;
}

/**
 * Whether a number of people could name somebody. Nobody at all is no one to
 * name.
 *
 * @public
 */
export function isTellingCount(people: number, { minPeople }: PeoplePolicy) {
  return people > 0 && people < minPeople;
}

/**
 * A share of people, withheld where either side of it is small enough to name
 * somebody: three people who go around the platform are known to their team,
 * however many others there are.
 *
 * @public
 */
export function shareOfPeople(
  people: number,
  ofPeople: number,
  policy: PeoplePolicy,
): Metric {
  return ofPeople === 0 ||
    isTellingCount(ofPeople, policy) ||
    isTellingCount(people, policy)
    ? missing('too-few-people')
    : {
        value: people / ofPeople,
        numerator: people,
        denominator: ofPeople,
        reason: null,
      };
}
