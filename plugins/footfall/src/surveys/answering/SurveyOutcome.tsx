import { Button } from '@backstage/ui';
import { MySurvey } from '@footfall/backstage-plugin-footfall-common';
import { useFormats } from '../../figures/useFormats';
import { useTexts } from '../../translation';
import { lastDayOf } from '../lastDayOf';
import { Answering } from './useAnswering';
import styles from './answering.module.css';

/** What came of a survey, and how to think again while it is open. */
export function SurveyOutcome(props: {
  survey: MySurvey;
  answering: Answering;
}) {
  const { survey, answering } = props;
  const t = useTexts();
  const formats = useFormats();
  const day = formats.day(lastDayOf(survey));
  const hasAnswered = survey.status === 'answered';
  if (answering.hasClosed) {
    return (
      <p role="status" className={styles.said}>
        {t('surveys.answer.closed.unsaved')}{' '}
        {hasAnswered && t('surveys.answer.closed.kept')}
      </p>
    );
  }
  return (
    <>
      <p role="status" className={styles.said}>
        {t(hasAnswered ? 'surveys.answer.thanks' : 'surveys.answer.declined', {
          day,
        })}
      </p>
      <div className={styles.actions}>
        <Button size="small" variant="secondary" onPress={answering.open}>
          {t(
            hasAnswered
              ? 'surveys.answer.change'
              : 'surveys.answer.answerAfterAll',
          )}
        </Button>
      </div>
    </>
  );
}
