import { SourceRecord } from '@footfall/backstage-plugin-footfall-common';
import { useFormats } from '../../figures/useFormats';
import { AgoText } from '../../services/AgoText';
import { DayStrip } from '../../strips/DayStrip';
import { PlainTable } from '../../tables/PlainTable';
import { useTexts } from '../../translation';
import { HealthText } from './HealthText';
import { RejectedCount } from './RejectedCount';

/** Sources, each with whether and how much it tells. */
export function SourceTable(props: { sources: readonly SourceRecord[] }) {
  const t = useTexts();
  const formats = useFormats();
  return (
    <PlainTable
      label={t('sources.list.title')}
      items={props.sources}
      keyOf={({ source }) => source}
      columns={[
        {
          id: 'source',
          label: t('sources.list.source'),
          cell: ({ source }) => source,
        },
        {
          id: 'health',
          label: t('sources.list.health'),
          cell: ({ health }) => <HealthText health={health} />,
        },
        {
          id: 'days',
          label: t('sources.list.days'),
          cell: ({ source, days }) => <DayStrip source={source} days={days} />,
        },
        {
          id: 'last',
          label: t('sources.list.last'),
          isNumber: true,
          cell: ({ lastOccurredAt }) =>
            lastOccurredAt ? (
              <AgoText instant={lastOccurredAt} />
            ) : (
              t('sources.list.never')
            ),
        },
        {
          id: 'lag',
          label: t('sources.list.lag'),
          isNumber: true,
          cell: ({ lagSeconds }) =>
            lagSeconds === null
              ? t('figures.none')
              : formats.duration(lagSeconds),
        },
        {
          id: 'deployments',
          label: t('sources.list.deployments'),
          isNumber: true,
          cell: ({ deployments }) => formats.count(deployments),
        },
        {
          id: 'rejected',
          label: t('sources.list.rejected'),
          isNumber: true,
          cell: record => (
            <RejectedCount
              record={record}
              text={formats.count(record.rejected)}
            />
          ),
        },
      ]}
    />
  );
}
