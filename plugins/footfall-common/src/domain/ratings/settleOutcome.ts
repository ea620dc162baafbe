import { RatingOutcome } from './Rating';

/**
 * How a run ended, by what the scaffolder reports and what was heard of it before.
 * Whoever cancels a run is done with it, though the scaffolder still finishes a
 * step and then calls the run failed. One that got through all the same was
 * cancelled too late.
 *
 * @param reported - `null` while it runs
 * @param heard - `null` where nothing was
 * @returns `null` where it has not ended
 * @public
 */
export function settleOutcome(
  reported: RatingOutcome | null,
  heard: RatingOutcome | null,
): RatingOutcome | null {
  return heard === 'cancelled' && reported !== 'succeeded'
    ? 'cancelled'
    : reported;
}
