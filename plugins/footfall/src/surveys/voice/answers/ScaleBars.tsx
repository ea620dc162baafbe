import { VisuallyHidden } from '@backstage/ui';
import { useFormats } from '../../../figures/useFormats';
import { useTexts } from '../../../translation';
import styles from './answers.module.css';

/** How often one answer was given. */
export interface AnswerCount {
  readonly label: string;
  readonly count: number;
  /** Which pattern its bar has; plain where it is left out. */
  readonly part?: string;
}

/** The answers on a scale as columns, the smallest on the left. */
export function ScaleBars(props: {
  label: string;
  counts: readonly AnswerCount[];
}) {
  const { label, counts } = props;
  const t = useTexts();
  const formats = useFormats();
  const most = Math.max(...counts.map(({ count }) => count), 1);
  return (
    <ol className={styles.columns} aria-label={label}>
      {counts.map(({ label: value, count, part }) => (
        <li key={value}>
          <VisuallyHidden>
            {t('voice.answers.valueOf', { value, count })}
          </VisuallyHidden>
          <span className={styles.count} aria-hidden>
            {formats.count(count)}
          </span>
          <span className={styles.track} aria-hidden>
            <span
              className={styles.column}
              data-part={part}
              style={{ blockSize: `${(100 * count) / most}%` }}
            />
          </span>
          <span className={styles.value} aria-hidden>
            {value}
          </span>
        </li>
      ))}
    </ol>
  );
}
