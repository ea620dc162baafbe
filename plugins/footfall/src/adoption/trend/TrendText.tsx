import { AdoptionTrend } from '@footfall/backstage-plugin-footfall-common';
import { useFormats } from '../../figures/useFormats';
import { useTexts } from '../../translation';
import { describeTrend } from './describeTrend';
import styles from './TrendText.module.css';

/** Where a row is going, in a few words; the whole sentence on hover. */
export function TrendText(props: { trend: AdoptionTrend | undefined }) {
  const t = useTexts();
  const formats = useFormats();
  if (!props.trend) {
    return <>{t('figures.none')}</>;
  }
  const { sentence, short } = describeTrend(props.trend, formats, t);
  return (
    <span className={styles.trend} title={sentence}>
      {short}
    </span>
  );
}
