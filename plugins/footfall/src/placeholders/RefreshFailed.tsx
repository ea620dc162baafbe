import { Failure } from '../api/useAnswer';
import { useTexts } from '../translation';
import { LoadFailed } from './LoadFailed';
import styles from './placeholders.module.css';

/** What stands below is that of last time; says why, and tries again. */
export function RefreshFailed({ error, retry }: Failure) {
  const t = useTexts();
  return (
    <div className={styles.outdated}>
      <LoadFailed
        error={error}
        onRetry={retry}
        title={t('shell.failed.outdated')}
      />
    </div>
  );
}
