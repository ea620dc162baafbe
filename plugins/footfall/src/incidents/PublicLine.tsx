import { IncidentSummary } from '@footfall/backstage-plugin-footfall-common';
import { useTexts } from '../translation';
import styles from './incidents.module.css';

/** What the team said, and what is being done: written for the team. */
export function PublicLine(props: {
  line: NonNullable<IncidentSummary['publicLine']>;
}) {
  const { doing, said } = props.line;
  const t = useTexts();
  return (
    <blockquote className={styles.line}>
      <p>{t('incidents.line.youSaid', { said })}</p>
      <p>{t('incidents.line.weAre', { doing })}</p>
    </blockquote>
  );
}
