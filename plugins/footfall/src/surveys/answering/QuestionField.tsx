import { ComponentType } from 'react';
import { TextAreaField } from '@backstage/ui';
import {
  MAX_COMMENT_LENGTH,
  QuestionKind,
  scaleOf,
  SurveyAnswers,
  SurveyQuestion,
} from '@footfall/backstage-plugin-footfall-common';
import { useTexts } from '../../translation';
import { RadioRow } from './RadioRow';

interface QuestionFieldProps {
  question: SurveyQuestion;
  answer: SurveyAnswers[string] | undefined;
  /** They tried to send it, and this was not answered. */
  isMissing: boolean;
  onChange: (answer: SurveyAnswers[string]) => void;
}

type ScaleKind = 'recommend' | 'satisfaction' | 'agree';

const scaleField = (kind: ScaleKind) =>
  function ScaleField(props: QuestionFieldProps) {
    const { question, answer, isMissing, onChange } = props;
    const t = useTexts();
    const { from, to } = scaleOf(question) ?? { from: 0, to: 0 };
    const values = Array.from({ length: to - from + 1 }, (_, at) => from + at);
    return (
      <RadioRow
        question={question.text}
        options={values.map(value => ({ value, label: String(value) }))}
        chosen={answer}
        ends={{
          from: t(`surveys.scale.${kind}.from`),
          to: t(`surveys.scale.${kind}.to`),
        }}
        isMissing={isMissing}
        onChange={onChange}
      />
    );
  };

function YesNoField(props: QuestionFieldProps) {
  const { question, answer, isMissing, onChange } = props;
  const t = useTexts();
  return (
    <RadioRow
      question={question.text}
      options={[
        { value: true, label: t('surveys.yes') },
        { value: false, label: t('surveys.no') },
      ]}
      chosen={answer}
      isMissing={isMissing}
      onChange={onChange}
    />
  );
}

function OptionField(props: QuestionFieldProps) {
  const { question, answer, isMissing, onChange } = props;
  return (
    <RadioRow
      question={question.text}
      options={question.options.map((label, value) => ({ value, label }))}
      chosen={answer}
      isMissing={isMissing}
      onChange={onChange}
    />
  );
}

function CommentField(props: QuestionFieldProps) {
  const { question, answer, onChange } = props;
  const t = useTexts();
  return (
    <TextAreaField
      label={question.text}
      description={t('surveys.words.about')}
      rows={2}
      maxLength={MAX_COMMENT_LENGTH}
      value={typeof answer === 'string' ? answer : ''}
      onChange={onChange}
    />
  );
}

const fieldTable: Record<QuestionKind, ComponentType<QuestionFieldProps>> = {
  recommend: scaleField('recommend'),
  satisfaction: scaleField('satisfaction'),
  wouldStay: YesNoField,
  agree: scaleField('agree'),
  choice: OptionField,
  text: CommentField,
};

/** One question, answered as its kind is. */
export function QuestionField(props: QuestionFieldProps) {
  const Field = fieldTable[props.question.kind];
  return <Field {...props} />;
}
