import { ReactNode } from 'react';
import {
  GroupResult,
  QuestionKind,
  scaleOf,
  SurveyQuestion,
} from '@footfall/backstage-plugin-footfall-common';
import { Formats } from '../../../figures/formats';
import { useFormats } from '../../../figures/useFormats';
import { Texts, useTexts } from '../../../translation';
import { partOf, promotersOf } from '../promotersOf';
import { Scores, useScores } from '../useScores';
import { OptionBars } from './OptionBars';
import { AnswerCount, ScaleBars } from './ScaleBars';
import styles from './answers.module.css';

type Result = GroupResult['questions'][number];

function countsOf(question: SurveyQuestion, result: Result): AnswerCount[] {
  const from = scaleOf(question)?.from ?? 0;
  return result.distribution.map((count, index) => ({
    label: String(from + index),
    count,
  }));
}

interface Writers {
  readonly t: Texts;
  readonly formats: Formats;
  readonly scores: Scores;
}

/** What an answer to each kind of question comes to, in a line. */
const summaryTable: Record<
  QuestionKind,
  (result: Result, writers: Writers) => string | undefined
> = {
  recommend: ({ distribution, n }, { t, formats }) => {
    const parts = promotersOf(distribution);
    return n === 0
      ? undefined
      : t('voice.answers.parts', {
          promoters: formats.share(parts.promoters),
          passives: formats.share(parts.passives),
          detractors: formats.share(parts.detractors),
        });
  },
  satisfaction: ({ mean }, { t, scores }) =>
    mean === null
      ? undefined
      : t('voice.answers.mean', { mean: scores.satisfaction(mean) }),
  wouldStay: ({ share }, { t, formats }) =>
    share === null
      ? undefined
      : t('voice.answers.yes', { share: formats.share(share) }),
  agree: ({ mean, share }, { t, formats, scores }) =>
    mean === null || share === null
      ? undefined
      : t('voice.answers.agree', {
          mean: scores.mean(mean),
          share: formats.share(share),
        }),
  choice: () => undefined,
  text: () => undefined,
};

function Bars(props: { question: SurveyQuestion; result: Result }) {
  const { question, result } = props;
  const t = useTexts();
  const label = question.text;
  const counts = countsOf(question, result);
  const named = (names: readonly string[]) => (
    <OptionBars
      label={label}
      counts={counts.map(({ count }, index) => ({
        label: names[index] ?? '',
        count,
      }))}
    />
  );
  const scale = <ScaleBars label={label} counts={counts} />;
  const table: Record<QuestionKind, () => ReactNode> = {
    recommend: () => (
      <ScaleBars
        label={label}
        counts={counts.map((count, value) => ({
          ...count,
          part: partOf(value),
        }))}
      />
    ),
    satisfaction: () => scale,
    agree: () => scale,
    wouldStay: () => named([t('surveys.no'), t('surveys.yes')]),
    choice: () => named(question.options),
    text: () => null,
  };
  return <>{table[question.kind]()}</>;
}

/** How often each answer to a question was given. */
export function QuestionAnswers(props: {
  question: SurveyQuestion;
  result: Result;
}) {
  const { question, result } = props;
  const t = useTexts();
  const writers = { t, formats: useFormats(), scores: useScores() };
  const summary = summaryTable[result.kind](result, writers);
  return (
    <figure className={styles.question}>
      <figcaption>
        <span className={styles.asked}>{question.text}</span>
        <span className={styles.aside}>
          {[t('voice.answers.n', { count: result.n }), summary]
            .filter(part => part !== undefined)
            .join(' · ')}
        </span>
      </figcaption>
      <Bars question={question} result={result} />
    </figure>
  );
}
