import { createHash } from 'node:crypto';

const BYTES = 6;

/**
 * A number from 0 up to 1, as good as random, that a person keeps for all waves
 * of a survey and has anew for every other survey.
 */
export function luckOf(surveyId: string, personRef: string): number {
  const hash = createHash('sha256').update(`${surveyId}/${personRef}`).digest();
  return hash.readUIntBE(0, BYTES) / 2 ** (8 * BYTES);
}
