import { useEffect, useRef, useState } from 'react';
import { Button } from '@backstage/ui';
import { MySurvey } from '@footfall/backstage-plugin-footfall-common';
import { useTexts } from '../../translation';
import { QuestionField } from './QuestionField';
import { useAnswerDraft } from './useAnswerDraft';
import { Answering } from './useAnswering';
import styles from './answering.module.css';

const FIRST_MISSING = '[role="radiogroup"][aria-invalid="true"] input';

/**
 * The questions on one form. Where there is little room, the first one alone
 * until it is answered: a glance at it tells how short this is.
 */
export function QuestionForm(props: {
  survey: MySurvey;
  answering: Answering;
  beginsShort: boolean;
  /** Puts it off; left out where nothing is in the way. */
  onLater?: () => void;
}) {
  const { survey, answering, beginsShort, onLater } = props;
  const { send, decline } = answering;
  const t = useTexts();
  const { draft, attempts, missing, change, submit } = useAnswerDraft(survey);
  const form = useRef<HTMLFormElement>(null);
  const [isShort, setShort] = useState(beginsShort && survey.answers === null);
  useEffect(() => {
    if (attempts > 0) {
      form.current?.querySelector<HTMLElement>(FIRST_MISSING)?.focus();
    }
  }, [attempts]);

  const shown = isShort ? survey.questions.slice(0, 1) : survey.questions;
  const isPending = send.isPending || decline.isPending;
  const refusal = send.refusal ?? decline.refusal;
  return (
    <form
      ref={form}
      className={isShort ? `${styles.form} ${styles.short}` : styles.form}
      noValidate
      onSubmit={event => {
        event.preventDefault();
        setShort(false);
        if (!isPending) {
          submit(send.submit);
        }
      }}
    >
      {shown.map(question => (
        <QuestionField
          key={question.id}
          question={question}
          answer={draft[question.id]}
          isMissing={missing.includes(question.id)}
          onChange={answer => {
            change(question.id, answer);
            setShort(false);
          }}
        />
      ))}
      {refusal !== undefined && (
        <p role="alert" className={styles.wrong}>
          {t('surveys.answer.refused', { reason: refusal })}
        </p>
      )}
      <div className={styles.actions}>
        {!isShort && (
          <Button type="submit" size="small" isPending={send.isPending}>
            {t(
              survey.answers === null
                ? 'surveys.answer.send'
                : 'surveys.answer.sendAgain',
            )}
          </Button>
        )}
        {survey.answers !== null && (
          <Button
            size="small"
            variant="secondary"
            isDisabled={isPending}
            onPress={answering.leave}
          >
            {t('surveys.answer.keep')}
          </Button>
        )}
        {onLater && (
          <Button
            size="small"
            variant="secondary"
            isDisabled={isPending}
            onPress={onLater}
          >
            {t('surveys.answer.later')}
          </Button>
        )}
        <Button
          size="small"
          variant="tertiary"
          isPending={decline.isPending}
          isDisabled={send.isPending}
          onPress={() => decline.submit()}
        >
          {t('surveys.answer.decline')}
        </Button>
      </div>
    </form>
  );
}
