import { addDays } from '@footfall/backstage-plugin-footfall-common';
import { useFormats } from '../../figures/useFormats';
import { PlainTable } from '../../tables/PlainTable';
import { useTexts } from '../../translation';
import { AdoptionLineStyle } from './adoptionLines';
import { AdoptionLinePoint, AdoptionSeries } from './toAdoptionSeries';
import { MandateSpan } from './toMandateSpans';

function MandateList(props: { spans: readonly MandateSpan[] }) {
  const t = useTexts();
  const formats = useFormats();
  return (
    <ul aria-label={t('adoption.lines.mandates')}>
      {props.spans.map(({ id, title, from, to, endsAfter }) => (
        <li key={id}>
          {endsAfter
            ? t('adoption.lines.mandateGoesOn', {
                title,
                from: formats.day(from),
              })
            : t('adoption.lines.mandateSpan', {
                title,
                from: formats.day(from),
                to: formats.day(addDays(to, -1)),
              })}
        </li>
      ))}
    </ul>
  );
}

/** The lines as a table, the newest week first, and the mandates over them. */
export function AdoptionLinesTable(props: {
  series: AdoptionSeries;
  spans: readonly MandateSpan[];
}) {
  const { series, spans } = props;
  const t = useTexts();
  const formats = useFormats();
  const share = (id: AdoptionLineStyle['key'], label: string) => ({
    id,
    label,
    isNumber: true,
    cell: (point: AdoptionLinePoint) => {
      const value = id === 'active' ? point.active ?? point.running : point[id];
      return value === null ? t('figures.none') : formats.share(value);
    },
  });
  return (
    <>
      {spans.length > 0 && <MandateList spans={spans} />}
      <PlainTable
        label={t('adoption.lines.title')}
        items={[...series.points].reverse()}
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
            label: t('adoption.rows.column.known'),
            isNumber: true,
            cell: point => formats.count(point.known),
          },
          share('registered', t('adoption.rows.column.registered')),
          share('active', t('adoption.rows.column.activeAdoption')),
          share('voluntary', t('adoption.rows.column.voluntaryAdoption')),
          ...(series.occasional.has('earned')
            ? [share('earned', t('adoption.rows.column.earnedAdoption'))]
            : []),
          ...(series.occasional.has('compliance')
            ? [
                share(
                  'compliance',
                  t('adoption.rows.column.mandatedCompliance'),
                ),
              ]
            : []),
        ]}
      />
    </>
  );
}
