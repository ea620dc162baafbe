import { useTexts } from '../translation';
import { Phase } from './phaseOf';
import styles from './mandates.module.css';

const marks: Record<Phase, string> = {
  inForce: styles.inForce,
  planned: styles.planned,
  ended: styles.ended,
};

/** Where a record stands: a mark, and the word for it. */
export function PhaseMark(props: { phase: Phase }) {
  const t = useTexts();
  return (
    <span className={styles.phase}>
      <span className={`${styles.mark} ${marks[props.phase]}`} aria-hidden />
      {t(`mandates.phase.${props.phase}`)}
    </span>
  );
}
