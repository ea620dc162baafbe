import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { ButtonIcon } from '@backstage/ui';
import { RatingQuestion } from '@footfall/backstage-plugin-footfall-common';
import { RiCloseLine } from '@remixicon/react';
import { currentOf } from '../api/useAnswer';
import { FootfallPalette } from '../palette/FootfallPalette';
import { useTexts } from '../translation';
import { RatingForm } from './RatingForm';
import { usePageHost } from './usePageHost';
import { RatingOfRun, useRating } from './useRating';
import styles from './ratings.module.css';

type EndedQuestion = RatingQuestion & {
  outcome: NonNullable<RatingQuestion['outcome']>;
};

function Prompt(props: {
  question: EndedQuestion;
  rating: RatingOfRun;
  onClose: () => void;
}) {
  const { question, rating, onClose } = props;
  const t = useTexts();
  const host = usePageHost();
  const isRated = question.rating !== null;
  const prompt = (
    <FootfallPalette>
      <section className={styles.prompt} aria-label={t('ratings.prompt.label')}>
        <div className={styles.promptHead}>
          <h2>{t(`ratings.question.${question.outcome}`)}</h2>
          <ButtonIcon
            size="small"
            variant="tertiary"
            icon={<RiCloseLine aria-hidden />}
            aria-label={t(
              isRated ? 'ratings.prompt.close' : 'ratings.prompt.skip',
            )}
            onPress={() => (isRated ? onClose() : rating.dismiss.submit())}
          />
        </div>
        <RatingForm
          question={question}
          outcome={question.outcome}
          rate={rating.rate}
        />
      </section>
    </FootfallPalette>
  );
  return host && createPortal(prompt, host);
}

/** The question, while it is to be asked. */
function toAsk(
  question: RatingQuestion | undefined,
  wasOpen: boolean,
): EndedQuestion | undefined {
  const { outcome, state } = question ?? {};
  const isAsked = state === 'open' || (state === 'changeable' && wasOpen);
  return question && outcome && isAsked ? { ...question, outcome } : undefined;
}

/**
 * Asks about one run once it has ended. Whoever rated it before and comes back is
 * not asked a second time.
 */
export function TaskPrompt(props: { taskId: string }) {
  const t = useTexts();
  const rating = useRating(props.taskId);
  const [isClosed, setClosed] = useState(false);
  const [wasOpen, setWasOpen] = useState(false);
  const answer = currentOf(rating.answer);
  useEffect(() => {
    if (answer?.state === 'open') {
      setWasOpen(true);
    }
  }, [answer]);
  const question = isClosed ? undefined : toAsk(answer, wasOpen);
  return (
    <>
      {/* There before the question is, so that its coming is announced. */}
      <p role="status" className={styles.announced}>
        {question && t('ratings.prompt.announced')}
      </p>
      {question && (
        <Prompt
          question={question}
          rating={rating}
          onClose={() => setClosed(true)}
        />
      )}
    </>
  );
}
