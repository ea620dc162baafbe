import { useFormats } from '../../figures/useFormats';
import { PlainTable } from '../../tables/PlainTable';
import { useTexts } from '../../translation';
import { RouteSeries } from './toRouteSeries';

/** Deployments by route and week as a table, the newest week first. */
export function RouteWeeksTable(props: { series: RouteSeries }) {
  const { layers, weeks } = props.series;
  const t = useTexts();
  const formats = useFormats();
  return (
    <PlainTable
      label={t('adoption.routes.title')}
      items={[...weeks].reverse()}
      keyOf={week => week.from}
      columns={[
        {
          id: 'week',
          label: t('adoption.lines.week'),
          cell: week =>
            week.isComplete
              ? formats.day(week.from)
              : `${formats.day(week.from)} (${t('adoption.lines.incomplete')})`,
        },
        ...layers.map((layer, index) => ({
          id: layer.id,
          label: layer.title,
          isNumber: true,
          cell: (week: (typeof weeks)[number]) =>
            formats.count(week.counts[index]),
        })),
        {
          id: 'total',
          label: t('adoption.routes.total'),
          isNumber: true,
          cell: week => formats.count(week.total),
        },
      ]}
    />
  );
}
