import { Rating, RatingOutcome, RatingReason } from './Rating';

/**
 * What the reasons are reasons for.
 *
 * @public
 */
export const ratingReasonThemes = ['helped', 'hard', 'obstacle'] as const;

/** @public */
export type RatingReasonTheme = (typeof ratingReasonThemes)[number];

const reasonTable: Record<RatingReasonTheme, readonly RatingReason[]> = {
  helped: [
    'quick',
    'few-questions',
    'clear-words',
    'good-defaults',
    'worked-at-once',
    'other',
  ],
  hard: [
    'too-many-questions',
    'unclear-words',
    'missing-option',
    'needed-fixing',
    'slow',
    'needed-help',
    'other',
  ],
  obstacle: [
    'unclear-error',
    'missing-access',
    'refused-input',
    'broken-step',
    'slow',
    'needed-help',
    'missing-option',
    'changed-mind',
    'other',
  ],
};

/** From so many stars on, people are asked what helped. */
const HELPED_FROM = 4;

/**
 * What somebody is asked the reasons for: of a failure what got in the way, of a
 * success what helped or what was hard. `null` while the stars are missing that
 * would tell.
 *
 * @public
 */
export function reasonThemeFor(
  outcome: RatingOutcome,
  stars: number | null,
): RatingReasonTheme | null {
  if (outcome !== 'succeeded') {
    return 'obstacle';
  }
  if (stars === null) {
    return null;
  }
  return stars >= HELPED_FROM ? 'helped' : 'hard';
}

/**
 * The reasons that are offered for a theme, in their order.
 *
 * @public
 */
export function reasonsOf(
  theme: RatingReasonTheme | null,
): readonly RatingReason[] {
  return theme === null ? [] : reasonTable[theme];
}

/**
 * The reasons that are taken, whether or not they were offered: what got in the
 * way can be told of the easiest run too, by those who ask through other doors.
 */
function reasonsTaken(theme: RatingReasonTheme | null) {
  const { hard, obstacle } = reasonTable;
  return [...new Set([...reasonsOf(theme), ...hard, ...obstacle])];
}

/**
 * What is wrong with a rating, or `null`. What helped is taken only where it was
 * asked for: it says nothing of a run that was hard or came to nothing.
 *
 * @public
 */
export function ratingProblem(
  rating: Rating,
  outcome: RatingOutcome,
): string | null {
  const { stars, reasons, comment } = rating;
  if (stars === null && outcome === 'succeeded') {
    return 'What succeeded is rated with 1 to 5 stars';
  }
  if (stars === null && reasons.length === 0 && !comment) {
    return 'Say at least one thing: stars, a reason or a line';
  }
  const taken = reasonsTaken(reasonThemeFor(outcome, stars));
  const stranger = reasons.find(reason => !taken.includes(reason));
  return stranger === undefined
    ? null
    : `'${stranger}' is no reason that was asked for; choose from ${taken.join(
        ', ',
      )}`;
}
