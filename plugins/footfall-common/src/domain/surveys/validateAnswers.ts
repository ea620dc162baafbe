import { InputError } from '@backstage/errors';
import { plainWords } from './plainWords';
import { QuestionKind, scaleOf, SurveyQuestion } from './Survey';

/**
 * What was answered, by question: a number on a scale, yes or no, the position
 * of a choice (the first is 0), or words.
 *
 * @public
 */
export type SurveyAnswers = Readonly<Record<string, number | boolean | string>>;

/** @public */
export const MAX_COMMENT_LENGTH = 2_000;

function assertOnScale(question: SurveyQuestion, answer: unknown) {
  const scale = scaleOf(question);
  if (
    scale &&
    !(
      typeof answer === 'number' &&
      Number.isInteger(answer) &&
      scale.from <= answer &&
      answer <= scale.to
    )
  ) {
    throw new InputError(
      `The answer to '${question.id}' must be a whole number from ${scale.from} to ${scale.to}`,
    );
  }
}

function assertYesOrNo({ id }: SurveyQuestion, answer: unknown) {
  if (typeof answer !== 'boolean') {
    throw new InputError(`The answer to '${id}' must be true or false`);
  }
}

function assertWords({ id }: SurveyQuestion, answer: unknown) {
  if (answer === undefined) {
    return;
  }
  if (typeof answer !== 'string' || answer.length > MAX_COMMENT_LENGTH) {
    throw new InputError(
      `The answer to '${id}' must be a text of at most ${MAX_COMMENT_LENGTH} characters`,
    );
  }
}

const assertions: Record<
  QuestionKind,
  (question: SurveyQuestion, answer: unknown) => void
> = {
  recommend: assertOnScale,
  satisfaction: assertOnScale,
  wouldStay: assertYesOrNo,
  agree: assertOnScale,
  choice: assertOnScale,
  text: assertWords,
};

/**
 * Holds answers against the questions. All but words are required: a figure is
 * about the same people whatever the question, or a question that three people
 * answered would tell of three people.
 *
 * @returns the answers, without words that say nothing
 * @throws InputError that names the question.
 * @public
 */
export function validateAnswers(
  questions: readonly SurveyQuestion[],
  answers: SurveyAnswers,
): SurveyAnswers {
  const answerTo = ({ id }: SurveyQuestion) =>
    Object.hasOwn(answers, id) ? answers[id] : undefined;
  const asked = new Set(questions.map(({ id }) => id));
  const strange = Object.keys(answers).find(id => !asked.has(id));
  if (strange !== undefined) {
    throw new InputError(`There is no question '${strange}'`);
  }
  questions.forEach(question =>
    assertions[question.kind](question, answerTo(question)),
  );
  return Object.fromEntries(
    questions.flatMap(question => {
      const answer = answerTo(question);
      const value = typeof answer === 'string' ? plainWords(answer) : answer;
      return value === undefined || value === '' ? [] : [[question.id, value]];
    }),
  );
}
