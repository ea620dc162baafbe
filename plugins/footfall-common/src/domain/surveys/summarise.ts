import { QuestionKind, scaleOf, SurveyQuestion } from './Survey';
import { AnswerTally, distributionOf } from './tallies';

/** @public */
export const satisfactionHealths = ['healthy', 'watch', 'unhealthy'] as const;

/** @public */
export type SatisfactionHealth = (typeof satisfactionHealths)[number];

/**
 * What a set of people answered to one question. What a kind of question does
 * not have is `null`.
 *
 * @public
 */
export interface QuestionResult {
  readonly questionId: string;
  readonly kind: QuestionKind;
  readonly n: number;
  /** By value, from the smallest on: see {@link scaleOf}. */
  readonly distribution: readonly number[];
  readonly mean: number | null;
  /** The net promoter score, -100 to 100. */
  readonly nps: number | null;
  /** Half the width of its 95 % interval. */
  readonly npsMargin: number | null;
  /** The share of yes, or of those who agree (4 or 5), in 0 to 1. */
  readonly share: number | null;
  readonly health: SatisfactionHealth | null;
}

/** Two-sided, 95 %. */
const NORMAL_QUANTILE = 1.96;
const HEALTHY_FROM = 7.5;
const UNHEALTHY_BELOW = 6.5;

const sum = (counts: readonly number[]) =>
  counts.reduce((total, count) => total + count, 0);

/**
 * The net promoter score of a distribution over 0 to 10: the percentage of 9 and
 * 10 less that of 0 to 6.
 *
 * @public
 */
export function netPromoterScoreOf(distribution: readonly number[]): number {
  const n = sum(distribution);
  const promoters = sum(distribution.slice(9));
  const detractors = sum(distribution.slice(0, 7));
  return (100 * (promoters - detractors)) / n;
}

/**
 * Half the width of the score's 95 % interval: the variance of one answer is
 * p + d - (p - d)², and the more of those who were asked did answer, the less is
 * left to chance.
 *
 * @public
 */
export function npsMarginOf(
  distribution: readonly number[],
  invited: number,
): number {
  const n = sum(distribution);
  const p = sum(distribution.slice(9)) / n;
  const d = sum(distribution.slice(0, 7)) / n;
  // Who answered was asked, even where the list of those got lost.
  const asked = Math.max(invited, n);
  const left = asked > 1 ? (asked - n) / (asked - 1) : 0;
  const variance = Math.max(0, p + d - (p - d) ** 2);
  return 100 * NORMAL_QUANTILE * Math.sqrt((variance / n) * left);
}

/** @public */
export function healthOf(mean: number): SatisfactionHealth {
  if (mean >= HEALTHY_FROM) {
    return 'healthy';
  }
  return mean < UNHEALTHY_BELOW ? 'unhealthy' : 'watch';
}

function meanOf(distribution: readonly number[], from: number): number {
  return (
    sum(distribution.map((count, index) => count * (from + index))) /
    sum(distribution)
  );
}

type Figures = Pick<
  QuestionResult,
  'mean' | 'nps' | 'npsMargin' | 'share' | 'health'
>;

const noFigures: Figures = {
  mean: null,
  nps: null,
  npsMargin: null,
  share: null,
  health: null,
};

const figureTable: Record<
  QuestionKind,
  (distribution: readonly number[], from: number, invited: number) => Figures
> = {
  recommend: (distribution, from, invited) => ({
    ...noFigures,
    mean: meanOf(distribution, from),
    nps: netPromoterScoreOf(distribution),
    npsMargin: npsMarginOf(distribution, invited),
  }),
  satisfaction: (distribution, from) => {
    const mean = meanOf(distribution, from);
    return { ...noFigures, mean, health: healthOf(mean) };
  },
  wouldStay: ([no, yes]) => ({ ...noFigures, share: yes / (no + yes) }),
  agree: (distribution, from) => ({
    ...noFigures,
    mean: meanOf(distribution, from),
    share: sum(distribution.slice(3)) / sum(distribution),
  }),
  choice: () => noFigures,
  text: () => noFigures,
};

/**
 * Every figure of a question, over the answers of cells that may be shown.
 * Questions that are answered in words have none.
 *
 * @param invited - how many were asked, answers or not
 * @public
 */
export function summariseQuestion(
  question: SurveyQuestion,
  tallies: readonly AnswerTally[],
  invited: number,
): QuestionResult | null {
  const scale = scaleOf(question);
  if (scale === null) {
    return null;
  }
  const distribution = distributionOf(question, tallies);
  const n = sum(distribution);
  return {
    questionId: question.id,
    kind: question.kind,
    n,
    distribution,
    ...(n === 0
      ? noFigures
      : figureTable[question.kind](distribution, scale.from, invited)),
  };
}
