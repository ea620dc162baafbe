import { useTexts } from '../translation';
import { useFormats } from '../figures/useFormats';
import styles from './goldenPaths.module.css';

/** How many gave each number of stars, the most stars first. */
export function EaseDistribution(props: { distribution: readonly number[] }) {
  const { distribution } = props;
  const t = useTexts();
  const formats = useFormats();
  const most = Math.max(...distribution, 1);
  const rows = distribution.map((count, index) => ({
    stars: index + 1,
    count,
  }));
  return (
    <ul className={styles.bars} aria-label={t('ratings.ease.distribution')}>
      {rows.reverse().map(({ stars, count }) => (
        <li key={stars}>
          <span>{t('ratings.ease.starsOf', { count: stars })}</span>
          <span className={styles.track} aria-hidden>
            <span
              className={styles.bar}
              style={{ inlineSize: `${(100 * count) / most}%` }}
            />
          </span>
          <span className={styles.count}>{formats.count(count)}</span>
        </li>
      ))}
    </ul>
  );
}
