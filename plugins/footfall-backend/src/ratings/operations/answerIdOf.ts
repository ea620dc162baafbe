import { Day } from '@footfall/backstage-plugin-footfall-common';
import { answerKeyOf } from '../../anonymity/answerKeyOf';
import { RatingOccasion } from '../RatingStore';

/** The name under which the keyring holds the key of a day. */
export const keyNameOf = (day: Day) => `ratings:${day}`;

/** The id of an answer, which nobody can work out without the key of its day. */
export function answerIdOf(
  secret: string,
  { flow, occasion, personRef }: RatingOccasion,
): string {
  return answerKeyOf(secret, `${personRef} ${flow} ${occasion}`);
}
