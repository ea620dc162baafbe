import { Text } from '@backstage/ui';
import { IncidentDetail } from '@footfall/backstage-plugin-footfall-common';
import { useTexts } from '../../translation';
import { CommentForm } from '../forms/CommentForm';
import { TimelineEntry } from './TimelineEntry';
import styles from '../incidents.module.css';

/** What happened to an incident, first to last, and what there is to say. */
export function IncidentTimeline(props: {
  incident: IncidentDetail;
  onChanged: (incident: IncidentDetail) => void;
}) {
  const { incident, onChanged } = props;
  const t = useTexts();
  const mayComment = incident.acts.some(
    ({ act, mayDo }) => act === 'comment' && mayDo,
  );
  return (
    <section aria-label={t('incidents.page.timeline')} className={styles.block}>
      <Text as="h2" variant="title-x-small" weight="bold">
        {t('incidents.page.timeline')}
      </Text>
      <ol className={styles.timeline}>
        {incident.timeline.map(event => (
          <TimelineEntry key={event.id} event={event} />
        ))}
      </ol>
      {mayComment ? (
        <CommentForm incident={incident} onDone={onChanged} />
      ) : (
        <p className={styles.detail}>{t('incidents.comment.mayNot')}</p>
      )}
    </section>
  );
}
