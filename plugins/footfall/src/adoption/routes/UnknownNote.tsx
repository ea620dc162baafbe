import {
  Metric,
  PipelineStatus,
} from '@footfall/backstage-plugin-footfall-common';
import { useFormats } from '../../figures/useFormats';
import { useTexts } from '../../translation';
import { RulesPopover } from './RulesPopover';
import styles from './RouteUsageFigure.module.css';

/** What could not be classified, beside whatever share it could change. */
export function UnknownNote(props: {
  metric: Metric;
  rules: PipelineStatus['rules'] | undefined;
}) {
  const { metric, rules } = props;
  const t = useTexts();
  const formats = useFormats();
  if (metric.value === null) {
    return <p className={styles.note}>{t('adoption.unknown.none')}</p>;
  }
  return (
    <p className={styles.note}>
      {metric.value === 0
        ? t('adoption.unknown.all')
        : t('adoption.unknown.some', { share: formats.share(metric.value) })}
      {rules && (
        <>
          {': '}
          <RulesPopover rules={rules} />
        </>
      )}
    </p>
  );
}
