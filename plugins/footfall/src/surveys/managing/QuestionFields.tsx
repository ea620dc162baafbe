import { Button } from '@backstage/ui';
import {
  questionKinds,
  SurveyQuestion,
} from '@footfall/backstage-plugin-footfall-common';
import { ChoiceField } from '../../forms/ChoiceField';
import { FieldErrors } from '../../forms/useDraft';
import { SentencesField, WordsField } from '../../forms/WordsField';
import { useTexts } from '../../translation';
import { addQuestion, changeQuestion } from './questionIds';
import styles from './managing.module.css';

interface QuestionFieldsProps {
  questions: readonly SurveyQuestion[];
  errors: FieldErrors;
  onChange: (questions: readonly SurveyQuestion[]) => void;
}

function OneQuestion(props: QuestionFieldsProps & { at: number }) {
  const { questions, at, errors, onChange } = props;
  const { kind, text, options } = questions[at];
  const t = useTexts();
  const number = String(at + 1);
  const change = (part: Parameters<typeof changeQuestion>[2]) =>
    onChange(changeQuestion(questions, at, part));
  return (
    <li
      className={styles.question}
      role="group"
      aria-label={t('surveyRecords.form.questionNumber', { number })}
    >
      <div className={styles.questionHead}>
        <span>{t('surveyRecords.form.questionNumber', { number })}</span>
        <Button
          size="small"
          variant="tertiary"
          aria-label={t('surveyRecords.form.removeQuestion', { number })}
          onPress={() => onChange(questions.filter((_, index) => index !== at))}
        >
          {t('surveyRecords.form.remove')}
        </Button>
      </div>
      <WordsField
        label={t('surveyRecords.form.question')}
        isRequired
        words={text}
        error={errors[`questions.${at}.text`]}
        onChange={words => change({ text: words })}
      />
      <ChoiceField
        label={t('surveyRecords.form.kind')}
        choices={questionKinds.map(id => ({
          id,
          label: t(`surveyRecords.form.kinds.${id}`),
        }))}
        chosen={kind}
        onChange={chosen => change({ kind: chosen ?? kind })}
      />
      {kind === 'choice' && (
        <SentencesField
          label={t('surveyRecords.form.options')}
          isRequired
          words={options.join('\n')}
          error={
            errors[`questions.${at}`] && t('surveyRecords.form.tooFewOptions')
          }
          onChange={words => change({ options: words.split('\n') })}
        />
      )}
    </li>
  );
}

/** What is asked, in its order. */
export function QuestionFields(props: QuestionFieldsProps) {
  const { questions, errors, onChange } = props;
  const t = useTexts();
  return (
    <fieldset className={styles.group}>
      <legend>{t('surveyRecords.form.questions')}</legend>
      <ol className={styles.questions}>
        {questions.map((_, at) => (
          <OneQuestion key={at} {...props} at={at} />
        ))}
      </ol>
      {errors.questions && (
        <p role="alert" className={styles.wrong}>
          {t(
            questions.length === 0
              ? 'surveyRecords.form.noQuestions'
              : 'surveyRecords.form.askedTwice',
          )}
        </p>
      )}
      <div>
        <Button
          size="small"
          variant="secondary"
          onPress={() => onChange(addQuestion(questions))}
        >
          {t('surveyRecords.form.addQuestion')}
        </Button>
      </div>
    </fieldset>
  );
}
