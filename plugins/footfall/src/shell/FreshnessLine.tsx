import {
  DayRange,
  FilterOptions,
  PipelineStatus,
} from '@footfall/backstage-plugin-footfall-common';
import { useFormats } from '../figures/useFormats';
import { describeWindow } from '../filters/describeWindow';
import { useTexts } from '../translation';
import { toFreshnessFacts } from './toFreshnessFacts';
import styles from './FreshnessLine.module.css';

/** The window in days, how fresh its figures are, and whether they are real. */
export function FreshnessLine(props: {
  window: DayRange;
  options: FilterOptions;
  status: PipelineStatus | undefined;
  nowMs: number;
}) {
  const { window, options, status, nowMs } = props;
  const t = useTexts();
  const formats = useFormats();
  const facts = status ? toFreshnessFacts(status, nowMs, formats, t) : [];
  return (
    <ul className={styles.line} aria-label={t('shell.freshness.label')}>
      <li>
        {describeWindow(window, formats)}, {options.timeZone}
      </li>
      {facts.map(fact => (
        <li key={fact}>{fact}</li>
      ))}
      {options.isDemo && (
        <li>
          <span className={styles.demo} title={t('shell.demoMeaning')}>
            {t('shell.demo')}
          </span>
        </li>
      )}
    </ul>
  );
}
