import { SourcesReport } from '@footfall/backstage-plugin-footfall-common';
import { useFormats } from '../../figures/useFormats';
import { useTexts } from '../../translation';
import styles from '../SourcesPage.module.css';

/** How much an import has read, in words and, while it runs, as a bar. */
export function ImportProgress(props: {
  progress: SourcesReport['progress'][number];
}) {
  const { sourceId, state, done, total } = props.progress;
  const t = useTexts();
  const formats = useFormats();
  const words =
    total === null
      ? t('sources.imports.ofUnknown', { done: formats.count(done) })
      : t('sources.imports.ofTotal', {
          done: formats.count(done),
          total: formats.count(total),
        });
  return (
    <>
      {words}
      {state === 'running' && total !== null && total > 0 && (
        <svg
          className={styles.bar}
          role="progressbar"
          aria-label={t('sources.imports.bar', {
            source: sourceId,
            progress: words,
          })}
          aria-valuemin={0}
          aria-valuemax={total}
          aria-valuenow={done}
        >
          <rect className={styles.track} width="100%" height="100%" />
          <rect
            className={styles.filled}
            width={`${Math.min(done / total, 1) * 100}%`}
            height="100%"
          />
        </svg>
      )}
    </>
  );
}
