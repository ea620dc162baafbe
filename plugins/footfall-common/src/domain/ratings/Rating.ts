/**
 * Through which door somebody did what they rate. A run of a template is rated by
 * its task, which the scaffolder knows; the others say themselves what was done.
 *
 * @public
 */
export const ratingFlows = ['template', 'cli', 'chat', 'portal'] as const;

/** @public */
export type RatingFlow = (typeof ratingFlows)[number];

/**
 * How what is rated ended.
 *
 * @public
 */
export const ratingOutcomes = ['succeeded', 'failed', 'cancelled'] as const;

/** @public */
export type RatingOutcome = (typeof ratingOutcomes)[number];

/**
 * Everything that can be ticked: what helped, what was hard, what got in the way.
 *
 * @public
 */
export const ratingReasons = [
  'quick',
  'few-questions',
  'clear-words',
  'good-defaults',
  'worked-at-once',
  'too-many-questions',
  'unclear-words',
  'missing-option',
  'needed-fixing',
  'slow',
  'needed-help',
  'unclear-error',
  'missing-access',
  'refused-input',
  'broken-step',
  'changed-mind',
  'other',
] as const;

/** @public */
export type RatingReason = (typeof ratingReasons)[number];

/** The most stars, and the longest comment in characters. @public */
export const ratingLimits = { stars: 5, comment: 500 } as const;

/**
 * What somebody says of one thing that they did: 1 to 5, five meaning much easier
 * than before. What failed can be told without stars.
 *
 * @public
 */
export interface Rating {
  readonly stars: number | null;
  readonly reasons: readonly RatingReason[];
  readonly comment: string | null;
}
