import { useFormats } from '../../../figures/useFormats';
import { AnswerCount } from './ScaleBars';
import styles from './answers.module.css';

/** Answers that have names as rows, in the order in which they were offered. */
export function OptionBars(props: {
  label: string;
  counts: readonly AnswerCount[];
}) {
  const { label, counts } = props;
  const formats = useFormats();
  const n = counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <ul className={styles.rows} aria-label={label}>
      {counts.map(({ label: option, count }) => (
        <li key={option}>
          <span>{option}</span>
          <span className={styles.rowTrack} aria-hidden>
            <span
              className={styles.row}
              style={{ inlineSize: `${n === 0 ? 0 : (100 * count) / n}%` }}
            />
          </span>
          <span className={styles.rowCount}>
            {formats.count(count)}
            {n > 0 && ` (${formats.share(count / n)})`}
          </span>
        </li>
      ))}
    </ul>
  );
}
