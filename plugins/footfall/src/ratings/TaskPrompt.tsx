import { useEffect, useState } from 'react';
import { Button, ButtonIcon } from '@backstage/ui';
import { RatingQuestion } from '@footfall/backstage-plugin-footfall-common';
import { RiArrowDownSLine, RiCloseLine, RiStarLine } from '@remixicon/react';
import { currentOf } from '../api/useAnswer';
import { FootfallPalette } from '../palette/FootfallPalette';
import { useTexts } from '../translation';
import { RatingForm } from './RatingForm';
import { RatingOfRun, useRating } from './useRating';
import styles from './ratings.module.css';

/** Lets what lies under the prompt be scrolled out from under it. */
function useRoomBelow(state: 'open' | 'folded') {
  useEffect(() => {
    document.body.dataset.footfallAsks = state;
    return () => {
      delete document.body.dataset.footfallAsks;
    };
  }, [state]);
}

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
  const [isFolded, setFolded] = useState(false);
  useRoomBelow(isFolded ? 'folded' : 'open');
  if (isFolded) {
    return (
      <div className={styles.folded}>
        <Button
          iconStart={<RiStarLine aria-hidden />}
          onPress={() => setFolded(false)}
        >
          {t('ratings.prompt.unfold')}
        </Button>
      </div>
    );
  }
  const isRated = question.rating !== null;
  return (
    <section className={styles.prompt} aria-label={t('ratings.prompt.label')}>
      <div className={styles.promptHead}>
        <h2>{t(`ratings.question.${question.outcome}`)}</h2>
        <div className={styles.promptActions}>
          <ButtonIcon
            size="small"
            variant="tertiary"
            icon={<RiArrowDownSLine aria-hidden />}
            aria-label={t('ratings.prompt.fold')}
            onPress={() => setFolded(true)}
          />
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
      </div>
      <RatingForm
        question={question}
        outcome={question.outcome}
        rate={rating.rate}
      />
    </section>
  );
}

/**
 * Asks about one run once it has ended. Whoever rated it before and comes back is
 * not asked a second time.
 */
export function TaskPrompt(props: { taskId: string }) {
  const rating = useRating(props.taskId);
  const [isClosed, setClosed] = useState(false);
  const [wasOpen, setWasOpen] = useState(false);
  const question = currentOf(rating.answer);
  const state = question?.state;
  useEffect(() => {
    if (state === 'open') {
      setWasOpen(true);
    }
  }, [state]);
  const isAsked =
    state === 'open' || (state === 'changeable' && wasOpen && !isClosed);
  const outcome = question?.outcome;
  if (!isAsked || !question || !outcome) {
    return null;
  }
  return (
    <FootfallPalette surface="card">
      <Prompt
        question={{ ...question, outcome }}
        rating={rating}
        onClose={() => setClosed(true)}
      />
    </FootfallPalette>
  );
}
