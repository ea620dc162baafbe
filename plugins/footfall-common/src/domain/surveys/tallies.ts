import { scaleOf, SurveyQuestion } from './Survey';
import { SurveyAnswers } from './validateAnswers';

/**
 * How often each value of a question was answered.
 *
 * @public
 */
export interface AnswerTally {
  readonly questionId: string;
  /** A position on the question's scale: see {@link scaleOf}. */
  readonly value: number;
  readonly count: number;
}

/**
 * Counts answers. Nothing is left of who answered one thing and also another,
 * nor of which answer came first: counts stand in the order of their values.
 *
 * @public
 */
export function tallyAnswers(
  questions: readonly SurveyQuestion[],
  answers: readonly SurveyAnswers[],
): AnswerTally[] {
  return questions
    .filter(question => scaleOf(question) !== null)
    .flatMap(({ id }) => {
      const counts = new Map<number, number>();
      for (const answer of answers) {
        if (Object.hasOwn(answer, id)) {
          const value = Number(answer[id]);
          counts.set(value, (counts.get(value) ?? 0) + 1);
        }
      }
      return [...counts]
        .sort(([a], [b]) => a - b)
        .map(([value, count]) => ({ questionId: id, value, count }));
    });
}

/**
 * How often each value of a question's scale was answered, from the smallest on.
 *
 * @public
 */
export function distributionOf(
  question: SurveyQuestion,
  tallies: readonly AnswerTally[],
): number[] {
  const scale = scaleOf(question);
  if (scale === null) {
    return [];
  }
  const counts = Array.from({ length: scale.to - scale.from + 1 }, () => 0);
  for (const { questionId, value, count } of tallies) {
    if (questionId === question.id) {
      counts[value - scale.from] += count;
    }
  }
  return counts;
}
