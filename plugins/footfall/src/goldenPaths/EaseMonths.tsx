import { Day, EaseMonth } from '@footfall/backstage-plugin-footfall-common';
import { useFormats } from '../figures/useFormats';
import { useMean } from '../ratings/useMean';
import { useTexts } from '../translation';
import styles from './goldenPaths.module.css';

const WORST = 1;
const BEST = 5;

/** The mean of each month as a bar, from 1 to 5; its words are in the tooltip. */
export function EaseMonths(props: { months: readonly EaseMonth[] }) {
  const t = useTexts();
  const formats = useFormats();
  const meanText = useMean();
  const describe = ({ month, mean, n }: EaseMonth) =>
    t('ratings.ease.month', {
      month: formats.monthOfYear(`${month}-01` as Day),
      mean: meanText(mean),
      n: t('ratings.ease.n', { count: n }),
    });
  return (
    <ol className={styles.months} aria-label={t('ratings.ease.months')}>
      {props.months.map(month => (
        <li key={month.month} title={describe(month)}>
          <span
            role="img"
            aria-label={describe(month)}
            className={styles.month}
            style={{
              blockSize: `${(100 * (month.mean - WORST)) / (BEST - WORST)}%`,
            }}
          />
        </li>
      ))}
    </ol>
  );
}
