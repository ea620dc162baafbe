import { useMemo } from 'react';
import { useBreakpoint } from '@backstage/ui';
import {
  AdoptionPoint,
  DayRange,
  daysBetween,
} from '@footfall/backstage-plugin-footfall-common';
import { ChartFigure } from '../../charts/ChartFigure';
import { lazyChart } from '../../charts/lazyChart';
import { useFormats } from '../../figures/useFormats';
import { useTexts } from '../../translation';
import { AdoptionLinesTable } from './AdoptionLinesTable';
import { toAdoptionSeries } from './toAdoptionSeries';

const HEIGHT = 450;
const HEIGHT_NARROW = 260;

const Chart = lazyChart(HEIGHT, () =>
  import('./AdoptionLinesChart').then(module => module.AdoptionLinesChart),
);

/** Registered and active by week, as lines and as a table. */
export function AdoptionLines(props: {
  points: readonly AdoptionPoint[];
  line: DayRange;
  window: DayRange;
}) {
  const { points, line, window } = props;
  const t = useTexts();
  const formats = useFormats();
  const isNarrow = useBreakpoint().down('xs');
  const series = useMemo(() => toAdoptionSeries(points), [points]);
  const write = (share: number | null | undefined) =>
    share === null || share === undefined
      ? t('figures.none')
      : formats.share(share);
  return (
    <ChartFigure
      title={t('adoption.lines.title')}
      caption={t('adoption.lines.caption', {
        days: formats.count(daysBetween(window.from, window.to)),
      })}
      description={t('adoption.lines.describe', {
        from: formats.monthOfYear(line.from),
        to: formats.monthOfYear(line.to),
        registered: write(series.lastWhole?.registered),
        active: write(series.lastWhole?.active),
      })}
      table={() => <AdoptionLinesTable series={series} />}
    >
      <Chart
        series={series}
        line={line}
        window={window}
        isNarrow={isNarrow}
        height={isNarrow ? HEIGHT_NARROW : HEIGHT}
      />
    </ChartFigure>
  );
}
