import { useTexts } from '../../../translation';
import { hiddenIcons, HiddenStatus } from '../hiddenIcons';
import styles from './heat.module.css';

/** Why a figure is not there, in a word and a mark of its own. */
export function HiddenMark(props: { status: HiddenStatus }) {
  const { status } = props;
  const t = useTexts();
  const Icon = hiddenIcons[status];
  return (
    <span className={styles.mark} data-status={status}>
      <span className={styles.markIcon} aria-hidden>
        <Icon size={14} />
      </span>
      {t(`voice.status.${status}.short`)}
    </span>
  );
}
