import { RatingOutcome } from './Rating';
import { ratingWindows } from './decideRating';

/** Somebody who was asked and has not answered, as far as is known. @public */
export interface SilentAsk {
  readonly taskId: string;
  readonly personRef: string;
  readonly outcome: RatingOutcome;
  readonly subject: string;
  readonly endedMs: number;
}

/** @public */
export interface RatingNoticePolicy {
  /** So long after the end somebody is left to answer on the page itself. */
  readonly afterMs: number;
}

/** Whoever has been reminded is left in peace for a day. */
const PEACE_MS = 24 * 3_600_000;

/**
 * Whom to remind of which run: of each person's runs the latest that is due, and
 * of nobody's who was reminded within a day.
 *
 * @param remindedMs - when each person was last reminded
 * @public
 */
export function planRatingNotices(
  asks: readonly SilentAsk[],
  remindedMs: ReadonlyMap<string, number>,
  { afterMs }: RatingNoticePolicy,
  nowMs: number,
): SilentAsk[] {
  const latest = new Map<string, SilentAsk>();
  for (const ask of asks) {
    const { personRef, endedMs } = ask;
    const isDue =
      endedMs + afterMs <= nowMs && nowMs < endedMs + ratingWindows.openMs;
    const isAtPeace =
      (remindedMs.get(personRef) ?? -Infinity) + PEACE_MS > nowMs;
    const other = latest.get(personRef);
    if (isDue && !isAtPeace && (!other || other.endedMs < endedMs)) {
      latest.set(personRef, ask);
    }
  }
  return [...latest.values()];
}
