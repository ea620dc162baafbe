import { RatingQuestion } from '@footfall/backstage-plugin-footfall-common';
import { EntityName } from '../entities/EntityName';
import { useTexts } from '../translation';
import { RatingForm } from './RatingForm';
import { RatingOfRun } from './useRating';
import styles from './ratings.module.css';

/** The question about a run, or why there is none. */
export function RunRating(props: {
  question: RatingQuestion;
  rating: RatingOfRun;
}) {
  const { question, rating } = props;
  const t = useTexts();
  const { outcome, state, templateRef } = question;
  const isAsked = state === 'open' || state === 'changeable';
  return (
    <div className={styles.page}>
      <div>
        {outcome && <h2>{t(`ratings.question.${outcome}`)}</h2>}
        <EntityName entityRef={templateRef} />
      </div>
      {isAsked && outcome ? (
        <RatingForm question={question} outcome={outcome} rate={rating.rate} />
      ) : (
        <p role="status">{t(`ratings.state.${state}`)}</p>
      )}
    </div>
  );
}
