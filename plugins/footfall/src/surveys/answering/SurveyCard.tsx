import { MySurvey } from '@footfall/backstage-plugin-footfall-common';
import { useFormats } from '../../figures/useFormats';
import { FocusKeepingSection } from '../../focus/FocusKeepingSection';
import { useTexts } from '../../translation';
import { lastDayOf } from '../lastDayOf';
import { AnonymityLine } from './AnonymityLine';
import { QuestionForm } from './QuestionForm';
import { SurveyOutcome } from './SurveyOutcome';
import { useAnswering } from './useAnswering';
import styles from './answering.module.css';

/** One survey to answer, from the question to the thanks. */
export function SurveyCard(props: {
  survey: MySurvey;
  onChanged: (survey: MySurvey) => void;
  /** Shows the first question alone until it is answered. */
  beginsShort?: boolean;
  onLater?: () => void;
}) {
  const { survey, onChanged, beginsShort = false, onLater } = props;
  const t = useTexts();
  const formats = useFormats();
  const answering = useAnswering(survey, onChanged);
  return (
    <FocusKeepingSection label={survey.title} className={styles.card}>
      <div className={styles.head}>
        <h2>{survey.title}</h2>
        {answering.isOpen && (
          <p className={styles.aside}>
            {t('surveys.answer.about', {
              count: survey.questions.length,
              day: formats.day(lastDayOf(survey)),
            })}
          </p>
        )}
      </div>
      {answering.isOpen ? (
        <>
          <QuestionForm
            survey={survey}
            answering={answering}
            beginsShort={beginsShort}
            onLater={onLater}
          />
          <AnonymityLine minRespondents={survey.minRespondents} />
        </>
      ) : (
        <SurveyOutcome survey={survey} answering={answering} />
      )}
    </FocusKeepingSection>
  );
}
