import { useFormats } from '../../figures/useFormats';
import { PlainTable } from '../../tables/PlainTable';
import { useTexts } from '../../translation';
import { AdoptionSeries } from './toAdoptionSeries';

/** The two lines as a table, the newest week first. */
export function AdoptionLinesTable(props: { series: AdoptionSeries }) {
  const t = useTexts();
  const formats = useFormats();
  const write = (share: number | null) =>
    share === null ? t('figures.none') : formats.share(share);
  return (
    <PlainTable
      label={t('adoption.lines.title')}
      items={[...props.series.points].reverse()}
      keyOf={point => point.from}
      columns={[
        {
          id: 'week',
          label: t('adoption.lines.week'),
          cell: point =>
            point.isComplete
              ? formats.day(point.from)
              : `${formats.day(point.from)} (${t(
                  'adoption.lines.incomplete',
                )})`,
        },
        {
          id: 'services',
          label: t('adoption.teams.services'),
          isNumber: true,
          cell: point => formats.count(point.known),
        },
        {
          id: 'registered',
          label: t('adoption.teams.registered'),
          isNumber: true,
          cell: point => write(point.registered),
        },
        {
          id: 'active',
          label: t('adoption.teams.active'),
          isNumber: true,
          cell: point => write(point.active ?? point.running),
        },
      ]}
    />
  );
}
