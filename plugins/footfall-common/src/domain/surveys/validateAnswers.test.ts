import { aQuestion } from '../../testing/surveys';
import { questionKinds, QuestionKind } from './Survey';
import { MAX_COMMENT_LENGTH, validateAnswers } from './validateAnswers';

const questions = questionKinds.map(kind => aQuestion(kind));
const proper = {
  recommend: 10,
  satisfaction: 1,
  wouldstay: false,
  agree: 5,
  choice: 2,
  text: '  More <b>speed</b>\n',
};

describe('validateAnswers', () => {
  it('keeps what fits, and no words that say nothing', () => {
    expect(validateAnswers(questions, proper)).toEqual({
      ...proper,
      text: 'More <b>speed</b>',
    });
    const { text, ...rest } = proper;
    expect(validateAnswers(questions, { ...proper, text: ' ' })).toEqual(rest);
    expect(validateAnswers(questions, { ...proper, text: '\u0000' })).toEqual(
      rest,
    );
    expect(validateAnswers(questions, rest)).toEqual(rest);
  });

  it.each<[QuestionKind, unknown]>([
    ['recommend', -1],
    ['recommend', 11],
    ['recommend', 7.5],
    ['recommend', '7'],
    ['recommend', Number.NaN],
    ['satisfaction', 0],
    ['wouldStay', 1],
    ['agree', 6],
    ['choice', 3],
    ['text', 5],
    ['text', 'x'.repeat(MAX_COMMENT_LENGTH + 1)],
  ])('refuses, for %s, %j', (kind, answer) => {
    const id = kind.toLocaleLowerCase('en-US');
    expect(() =>
      validateAnswers(questions, { ...proper, [id]: answer as string }),
    ).toThrow(`'${id}'`);
  });

  it.each(Object.keys(proper).filter(id => id !== 'text'))(
    'requires an answer to %s',
    id => {
      const { [id as keyof typeof proper]: _, ...others } = proper;
      expect(() => validateAnswers(questions, others)).toThrow(`'${id}'`);
    },
  );

  it('refuses answers to what was not asked', () => {
    expect(() =>
      validateAnswers(questions, { ...proper, constructor: 1 }),
    ).toThrow("no question 'constructor'");
  });
});
