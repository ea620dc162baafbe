import { MySurvey } from '@footfall/backstage-plugin-footfall-common';
import { SurveyCard } from '../answering/SurveyCard';
import styles from '../answering/answering.module.css';

/** A survey at the top of a page, one question high until it is answered. */
export function PulseCard(props: {
  survey: MySurvey;
  onChanged: (survey: MySurvey) => void;
  onLater: () => void;
}) {
  return (
    <div className={styles.pulse}>
      <SurveyCard {...props} beginsShort />
    </div>
  );
}
