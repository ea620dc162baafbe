import { Button, TextField } from '@backstage/ui';
import {
  RatingInput,
  ratingLimits,
  RatingOutcome,
  RatingQuestion,
} from '@footfall/backstage-plugin-footfall-common';
import { Change } from '../api/useChange';
import { useFormats } from '../figures/useFormats';
import { useTexts } from '../translation';
import { ReasonField } from './ReasonField';
import { StarField } from './StarField';
import { useRatingDraft } from './useRatingDraft';
import styles from './ratings.module.css';

function Outcome(props: {
  question: RatingQuestion;
  rate: Change<RatingInput>;
}) {
  const { question, rate } = props;
  const t = useTexts();
  const formats = useFormats();
  if (rate.refusal) {
    return (
      <p role="alert" className={styles.wrong}>
        {t('ratings.failed', { reason: rate.refusal })}
      </p>
    );
  }
  const until = question.changeableUntil;
  return (
    <p role="status" className={until ? styles.thanks : styles.aside}>
      {until
        ? t('ratings.thanks', { until: formats.instant(until) })
        : t('ratings.anonymous')}
    </p>
  );
}

/** Stars, reasons and a line about a run that has ended. */
export function RatingForm(props: {
  question: RatingQuestion;
  outcome: RatingOutcome;
  rate: Change<RatingInput>;
}) {
  const { question, outcome, rate } = props;
  const t = useTexts();
  const { draft, groups, save, setStars, setReasons, setComment } =
    useRatingDraft(outcome, question.rating, rate);
  const isFailure = outcome !== 'succeeded';
  const stars = (
    <StarField
      label={t(isFailure ? 'ratings.stars.optional' : 'ratings.stars.label')}
      stars={draft.stars}
      onChange={setStars}
    />
  );
  return (
    <div className={styles.form}>
      {!isFailure && stars}
      {groups.map(group => (
        <ReasonField
          key={group.theme}
          group={group}
          reasons={draft.reasons}
          onChange={setReasons}
        />
      ))}
      {isFailure && (
        <div>
          <span className={styles.aside}>{t('ratings.stars.optional')}</span>
          {stars}
        </div>
      )}
      {groups.length > 0 && (
        <form
          className={styles.comment}
          onSubmit={event => {
            event.preventDefault();
            save();
          }}
        >
          <TextField
            label={t('ratings.comment.label')}
            description={t('ratings.comment.about')}
            size="small"
            maxLength={ratingLimits.comment}
            value={draft.comment ?? ''}
            onChange={setComment}
          />
          <Button
            type="submit"
            size="small"
            variant="secondary"
            isDisabled={!draft.comment || rate.isPending}
          >
            {t('ratings.comment.send')}
          </Button>
        </form>
      )}
      <Outcome question={question} rate={rate} />
    </div>
  );
}
