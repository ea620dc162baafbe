import { RiArrowDownSFill } from '@remixicon/react';
import { useTexts } from '../../translation';
import styles from './voice.module.css';

/** That a score is low: a mark and the words for it. */
export function BelowBar() {
  const t = useTexts();
  return (
    <span className={styles.below}>
      <RiArrowDownSFill aria-hidden size={16} />
      {t('voice.figure.belowBar')}
    </span>
  );
}
