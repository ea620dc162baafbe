import { SourceRecord } from '@footfall/backstage-plugin-footfall-common';
import { useFormats } from '../../figures/useFormats';
import { AgoText } from '../../services/AgoText';
import { DayStrip } from '../../strips/DayStrip';
import { useTexts } from '../../translation';
import styles from '../SourcesPage.module.css';
import { HealthText } from './HealthText';
import { RejectedCount } from './RejectedCount';

function Facts({ record }: { record: SourceRecord }) {
  const { deployments, lastOccurredAt, lagSeconds, rejected } = record;
  const t = useTexts();
  const formats = useFormats();
  return (
    <ul className={styles.line}>
      <li>
        {t('sources.list.total', {
          count: deployments,
          deployments: formats.count(deployments),
        })}
      </li>
      {lastOccurredAt && (
        <li>
          {t('sources.list.last')}: <AgoText instant={lastOccurredAt} />
        </li>
      )}
      {lagSeconds !== null && (
        <li>
          {t('sources.list.lagOf', { lag: formats.duration(lagSeconds) })}
        </li>
      )}
      {rejected > 0 && (
        <li>
          <RejectedCount
            record={record}
            text={t('sources.list.rejectedCount', { count: rejected })}
          />
        </li>
      )}
    </ul>
  );
}

/** Sources as cards, where a table would not fit. */
export function SourceCards(props: { sources: readonly SourceRecord[] }) {
  return (
    <ul className={styles.cards}>
      {props.sources.map(record => (
        <li key={record.source} className={styles.card}>
          <div className={styles.cardHead}>
            <strong>{record.source}</strong>
            <HealthText health={record.health} />
          </div>
          <DayStrip source={record.source} days={record.days} />
          <Facts record={record} />
        </li>
      ))}
    </ul>
  );
}
