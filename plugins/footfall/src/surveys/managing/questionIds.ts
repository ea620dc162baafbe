import {
  QuestionKind,
  SurveyQuestion,
} from '@footfall/backstage-plugin-footfall-common';

const nameTable: Record<QuestionKind, string> = {
  recommend: 'recommend',
  satisfaction: 'satisfaction',
  wouldStay: 'would-stay',
  agree: 'agree',
  choice: 'choice',
  text: 'words',
};

/** The first id for a kind of question that none of the others has. */
function freeIdOf(kind: QuestionKind, taken: readonly string[]): string {
  const name = nameTable[kind];
  let id = name;
  for (let count = 2; taken.includes(id); count += 1) {
    id = `${name}-${count}`;
  }
  return id;
}

/** The questions with one more, in words until another kind is chosen. */
export function addQuestion(
  questions: readonly SurveyQuestion[],
): SurveyQuestion[] {
  const kind = 'text';
  const taken = questions.map(({ id }) => id);
  return [
    ...questions,
    { id: freeIdOf(kind, taken), kind, text: '', options: [] },
  ];
}

/**
 * The questions with one of them changed. One that is answered in another way is
 * another question: under the old id its answers would be told beside old ones.
 */
export function changeQuestion(
  questions: readonly SurveyQuestion[],
  at: number,
  change: Partial<Omit<SurveyQuestion, 'id'>>,
): SurveyQuestion[] {
  const taken = questions.map(({ id }) => id);
  return questions.map((question, index) => {
    if (index !== at) {
      return question;
    }
    const { kind = question.kind } = change;
    const isOther = kind !== question.kind;
    return {
      ...question,
      ...change,
      id: isOther ? freeIdOf(kind, taken) : question.id,
      options: kind === 'choice' ? change.options ?? question.options : [],
    };
  });
}
