import { RatingOutcome, RatingReason } from './Rating';
import { EaseTally, RatedInMonth, ReasonTally } from './summariseEase';

/** What is left of a batch of ratings once it is counted. @public */
export interface RatingBatch {
  readonly ease: readonly EaseTally[];
  readonly reasons: readonly ReasonTally[];
}

const inOrder = <T>(counts: ReadonlyMap<string, T>): T[] =>
  [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, count]) => count);

const easeKey = (outcome: RatingOutcome, stars: number | null) =>
  `${outcome} ${stars ?? '-'}`;

/**
 * Counts a batch of ratings. All of them go into the month of the last one, so
 * that no month ever tells of fewer people than a batch. The counts stand in an
 * order that does not tell which rating came first.
 *
 * @public
 */
export function tallyRatings(ratings: readonly RatedInMonth[]): RatingBatch {
  const month =
    ratings
      .map(rating => rating.month)
      .sort()
      .at(-1) ?? '';
  const ease = new Map<string, EaseTally>();
  const reasons = new Map<RatingReason, ReasonTally>();
  for (const { outcome, stars, reasons: given } of ratings) {
    const key = easeKey(outcome, stars);
    const count = (ease.get(key)?.count ?? 0) + 1;
    ease.set(key, { month, outcome, stars, count });
    for (const reason of new Set(given)) {
      const times = (reasons.get(reason)?.count ?? 0) + 1;
      reasons.set(reason, { month, reason, count: times });
    }
  }
  return { ease: inOrder(ease), reasons: inOrder(reasons) };
}
