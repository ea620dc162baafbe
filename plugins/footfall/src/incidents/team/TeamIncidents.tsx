import { Text } from '@backstage/ui';
import { IncidentSummary } from '@footfall/backstage-plugin-footfall-common';
import { useTexts } from '../../translation';
import { DueText } from '../DueText';
import { IncidentBadge } from '../IncidentBadge';
import { PublicLine } from '../PublicLine';
import { useIncidents } from './useIncidents';
import styles from '../incidents.module.css';

function TeamIncident({ incident }: { incident: IncidentSummary }) {
  const { publicLine, survey } = incident;
  return (
    <li className={styles.block}>
      <div className={styles.entryHead}>
        <span>
          {survey.title} <IncidentBadge incident={incident} />
        </span>
        <DueText incident={incident} />
      </div>
      {publicLine && <PublicLine line={publicLine} />}
    </li>
  );
}

/** What is being done for a team, on its page; nothing where nothing is. */
export function TeamIncidents(props: { teamRef: string }) {
  const { teamRef } = props;
  const t = useTexts();
  const own = useIncidents(teamRef).filter(({ team }) => team.ref === teamRef);
  return own.length === 0 ? null : (
    <section aria-label={t('incidents.team.title')} className={styles.block}>
      <Text as="h2" variant="title-x-small" weight="bold">
        {t('incidents.team.title')}
      </Text>
      <ul className={styles.plain}>
        {own.map(incident => (
          <TeamIncident key={incident.id} incident={incident} />
        ))}
      </ul>
    </section>
  );
}
