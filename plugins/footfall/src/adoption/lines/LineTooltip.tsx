import { WeekTooltip } from '../../charts/WeekTooltip';
import { useFormats } from '../../figures/useFormats';
import { useTexts } from '../../translation';
import { linesWith, OccasionalLine } from './adoptionLines';
import { AdoptionLinePoint } from './toAdoptionSeries';

/** The values of one week. */
export function LineTooltip(props: {
  point: AdoptionLinePoint | undefined;
  occasional: ReadonlySet<OccasionalLine>;
}) {
  const { point, occasional } = props;
  const t = useTexts();
  const formats = useFormats();
  if (!point) {
    return null;
  }
  const write = (share: number | null) =>
    share === null ? t('figures.none') : formats.share(share);
  return (
    <WeekTooltip
      title={t('adoption.lines.weekOf', { day: formats.day(point.from) })}
      note={point.isComplete ? undefined : t('adoption.lines.incomplete')}
      rows={[
        ...linesWith(occasional).map(({ key, figure }) => ({
          label: t(`adoption.lines.name.${figure}`),
          value: write(
            key === 'active' ? point.active ?? point.running : point[key],
          ),
        })),
        {
          label: t('adoption.lines.known'),
          value: formats.count(point.known),
        },
      ]}
    />
  );
}
