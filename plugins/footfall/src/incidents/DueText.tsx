import { IncidentSummary } from '@footfall/backstage-plugin-footfall-common';
import { RiAlarmWarningLine } from '@remixicon/react';
import { useFormats } from '../figures/useFormats';
import { useTexts } from '../translation';
import { describeDue } from './describeIncident';
import styles from './incidents.module.css';

/** What is due with an incident; what is overdue stands out. */
export function DueText(props: { incident: IncidentSummary }) {
  const { incident } = props;
  const t = useTexts();
  const formats = useFormats();
  return (
    <span className={incident.isOverdue ? styles.overdue : styles.detail}>
      {incident.isOverdue && (
        <RiAlarmWarningLine size={16} className={styles.icon} aria-hidden />
      )}
      {describeDue(incident, formats, t, Date.now())}
    </span>
  );
}
