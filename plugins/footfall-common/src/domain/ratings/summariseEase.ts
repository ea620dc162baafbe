import { Rating, RatingOutcome, ratingLimits, RatingReason } from './Rating';

/** How often so many stars were given in a month. @public */
export interface EaseTally {
  /** `YYYY-MM` */
  readonly month: string;
  readonly outcome: RatingOutcome;
  /** `null` where a failure was told without. */
  readonly stars: number | null;
  readonly count: number;
}

/** How often a reason was given in a month. @public */
export interface ReasonTally {
  readonly month: string;
  readonly reason: RatingReason;
  readonly count: number;
}

/** A month of the trend. @public */
export interface EaseMonth {
  readonly month: string;
  readonly n: number;
  readonly mean: number;
}

/**
 * Ease of something, or that too few have said so to show it. Where it is not
 * shown nothing of it is, the number of ratings included.
 *
 * @public
 */
export type Ease =
  | {
      readonly status: 'measured';
      /** Ratings with stars. */
      readonly n: number;
      /** 1 to 5. */
      readonly mean: number;
      /** How many gave 1, 2, 3, 4 and 5. */
      readonly distribution: readonly number[];
      /** Ratings of runs that failed or were given up, with stars or without. */
      readonly troubled: number;
      /** The most frequent first. */
      readonly reasons: readonly {
        readonly reason: RatingReason;
        readonly count: number;
      }[];
      /** From the earliest on; months without enough ratings are not in it. */
      readonly months: readonly EaseMonth[];
    }
  | { readonly status: 'too-few'; readonly needed: number };

/** What was said of something in a month. @public */
export interface RatedInMonth extends Rating {
  readonly month: string;
  readonly outcome: RatingOutcome;
}

const sum = (counts: readonly number[]) =>
  counts.reduce((total, count) => total + count, 0);

function distributionOf(tallies: readonly EaseTally[]): number[] {
  return Array.from({ length: ratingLimits.stars }, (_, index) =>
    sum(
      tallies
        .filter(({ stars }) => stars === index + 1)
        .map(({ count }) => count),
    ),
  );
}

function meanOf(distribution: readonly number[]): number {
  return (
    sum(distribution.map((count, index) => count * (index + 1))) /
    sum(distribution)
  );
}

function rankReasons(tallies: readonly ReasonTally[]) {
  const counts = new Map<RatingReason, number>();
  for (const { reason, count } of tallies) {
    counts.set(reason, (counts.get(reason) ?? 0) + count);
  }
  return [...counts]
    .map(([reason, count]) => ({ reason, count }))
    .sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1));
}

/**
 * The months that have enough ratings. What the hidden ones come to together can
 * be found by subtraction: where that is too few, the smallest of the others is
 * hidden with them.
 */
function monthsOf(tallies: readonly EaseTally[], needed: number): EaseMonth[] {
  const names = [...new Set(tallies.map(({ month }) => month))].sort();
  const months = names.flatMap(month => {
    const distribution = distributionOf(
      tallies.filter(tally => tally.month === month),
    );
    const n = sum(distribution);
    return n === 0 ? [] : [{ month, n, mean: meanOf(distribution) }];
  });
  const hidden = months.filter(({ n }) => n < needed);
  const bySize = months
    .filter(({ n }) => n >= needed)
    .sort((a, b) => a.n - b.n);
  const [smallest] = bySize;
  const hiddenSum = sum(hidden.map(({ n }) => n));
  if (smallest && hiddenSum > 0 && hiddenSum < needed) {
    hidden.push(smallest);
  }
  return months.filter(month => !hidden.includes(month));
}

/**
 * The ease of something over everything that was published of it.
 *
 * @param minRespondents - fewer ratings than this are not shown
 * @public
 */
export function summariseEase(
  tallies: readonly EaseTally[],
  reasons: readonly ReasonTally[],
  minRespondents: number,
): Ease {
  const distribution = distributionOf(tallies);
  const n = sum(distribution);
  if (n < Math.max(1, minRespondents)) {
    return { status: 'too-few', needed: minRespondents };
  }
  return {
    status: 'measured',
    n,
    mean: meanOf(distribution),
    distribution,
    troubled: sum(
      tallies
        .filter(({ outcome }) => outcome !== 'succeeded')
        .map(({ count }) => count),
    ),
    reasons: rankReasons(reasons),
    months: monthsOf(tallies, Math.max(1, minRespondents)),
  };
}
