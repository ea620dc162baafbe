import {
  AdoptionFigureName,
  Metric,
} from '@footfall/backstage-plugin-footfall-common';
import { VisuallyHidden } from '@backstage/ui';
import { useTexts } from '../translation';
import { describeFraction, writeMetric } from './describeFigure';
import { useFormats } from './useFormats';
import styles from './ShareText.module.css';

/**
 * A figure in a table: its value, with its fraction on hover. Where it is
 * missing, a dash that says why.
 */
export function ShareText(props: { name: AdoptionFigureName; metric: Metric }) {
  const { name, metric } = props;
  const t = useTexts();
  const formats = useFormats();
  const fraction = describeFraction(name, metric, formats, t);
  return (
    <span title={fraction}>
      <span aria-hidden={metric.value === null}>
        {writeMetric(name, metric, formats, t)}
        {metric.reason === 'nobody-free' && (
          <span className={styles.reason}>{t('figures.allMandated')}</span>
        )}
      </span>
      {metric.value === null && (
        <VisuallyHidden>
          {t('figures.noneBecause', { reason: fraction })}
        </VisuallyHidden>
      )}
    </span>
  );
}
