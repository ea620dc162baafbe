import { Skeleton, VisuallyHidden } from '@backstage/ui';
import { useTexts } from '../translation';
import styles from './placeholders.module.css';

/** Holds the place of what is on its way, so that nothing jumps. */
export function Loading(props: { heights: readonly number[] }) {
  const t = useTexts();
  return (
    <div className={styles.skeletons} role="status">
      <VisuallyHidden>{t('shell.loading')}</VisuallyHidden>
      {props.heights.map((height, index) => (
        <Skeleton key={index} width="100%" height={height} />
      ))}
    </div>
  );
}
