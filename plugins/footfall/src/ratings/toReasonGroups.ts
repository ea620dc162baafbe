import {
  RatingOutcome,
  RatingReason,
  RatingReasonTheme,
  reasonsOf,
  reasonThemeFor,
} from '@footfall/backstage-plugin-footfall-common';

/** Reasons that are asked for together. */
export interface ReasonGroup {
  readonly theme: RatingReasonTheme;
  readonly reasons: readonly RatingReason[];
}

/** What can get in the way of a run: the likeliest first, the vaguest last. */
function obstaclesOf(theme: 'hard' | 'obstacle'): RatingReason[] {
  const other = theme === 'hard' ? 'obstacle' : 'hard';
  const named = [...reasonsOf(theme), ...reasonsOf(other)].filter(
    reason => reason !== 'other',
  );
  return [...new Set(named), 'other'];
}

/**
 * All reasons that can be told of a run. What got in the way is asked however
 * easy it was; what helped comes first where it was easy.
 */
export function toReasonGroups(
  outcome: RatingOutcome,
  stars: number | null,
): ReasonGroup[] {
  const theme = reasonThemeFor(outcome, stars);
  if (theme === null) {
    return [];
  }
  if (theme !== 'helped') {
    return [{ theme, reasons: obstaclesOf(theme) }];
  }
  const inTheWay = obstaclesOf('hard');
  const helped = reasonsOf('helped').filter(
    reason => !inTheWay.includes(reason),
  );
  return [
    { theme, reasons: helped },
    { theme: 'hard', reasons: inTheWay },
  ];
}
