import { IncidentState } from '@footfall/backstage-plugin-footfall-common';
import { useTexts } from '../translation';
import styles from './incidents.module.css';

const marks: Record<IncidentState, string> = {
  open: styles.waiting,
  reopened: styles.waiting,
  acknowledged: styles.quarter,
  investigating: styles.half,
  fixing: styles.most,
  resolved: styles.whole,
};

/** A mark that fills up as an incident goes on. */
export function IncidentMark(props: { state: IncidentState }) {
  return (
    <span className={`${styles.mark} ${marks[props.state]}`} aria-hidden />
  );
}

/** Where an incident stands: its mark, and the word for it. */
export function IncidentStateMark(props: { state: IncidentState }) {
  const { state } = props;
  const t = useTexts();
  return (
    <span className={styles.state}>
      <IncidentMark state={state} />
      {t(`incidents.state.${state}`)}
    </span>
  );
}
