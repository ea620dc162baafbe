import { useMemo } from 'react';
import { useBreakpoint } from '@backstage/ui';
import {
  addDays,
  adoptionPointsOf,
  AdoptionReport,
  AdoptionTrend,
  DayRange,
  daysBetween,
} from '@footfall/backstage-plugin-footfall-common';
import { ChartFigure } from '../../charts/ChartFigure';
import { lazyChart } from '../../charts/lazyChart';
import { useFormats } from '../../figures/useFormats';
import { useTexts } from '../../translation';
import { AdoptionLinesTable } from './AdoptionLinesTable';
import { LineLegend } from './LineLegend';
import { AdoptionSeries, toAdoptionSeries } from './toAdoptionSeries';
import { MandateSpan } from './toMandateSpans';

const HEIGHT = 450;
const HEIGHT_NARROW = 300;

const Chart = lazyChart(HEIGHT, () =>
  import('./AdoptionLinesChart').then(module => module.AdoptionLinesChart),
);

function useDescription(
  { lastWhole }: AdoptionSeries,
  spans: readonly MandateSpan[],
  line: DayRange,
): string {
  const t = useTexts();
  const formats = useFormats();
  const write = (share: number | null | undefined) =>
    share === null || share === undefined
      ? t('figures.none')
      : formats.share(share);
  const lines = t('adoption.lines.describe', {
    from: formats.monthOfYear(line.from),
    to: formats.monthOfYear(addDays(line.to, -1)),
    registered: write(lastWhole?.registered),
    active: write(lastWhole?.active),
    voluntary: write(lastWhole?.voluntary),
  });
  const mandates =
    spans.length > 0 &&
    t('adoption.lines.describeMandates', {
      count: spans.length,
      compliance: write(lastWhole?.compliance),
      titles: spans.map(span => span.title).join('; '),
    });
  const earned =
    lastWhole !== undefined &&
    lastWhole.earned !== null &&
    t('adoption.lines.describeEarned', { earned: write(lastWhole.earned) });
  return [lines, mandates, earned].filter(Boolean).join(' ');
}

/** Adoption of everything by week, as lines and as a table, with the mandates over them. */
export function AdoptionLines(props: {
  adoption: AdoptionReport;
  spans: readonly MandateSpan[];
  plateau: AdoptionTrend['plateau'];
  line: DayRange;
  /** In pixels, where a page has less room than a screen. */
  height?: number;
}) {
  const { adoption, spans, plateau, line, height = HEIGHT } = props;
  const { window } = adoption;
  const t = useTexts();
  const formats = useFormats();
  const isNarrow = useBreakpoint().down('xs');
  const series = useMemo(
    () => toAdoptionSeries(adoptionPointsOf(adoption, adoption.total)),
    [adoption],
  );
  return (
    <ChartFigure
      title={t('adoption.lines.title')}
      caption={t('adoption.lines.caption', {
        days: formats.count(daysBetween(window.from, window.to)),
      })}
      description={useDescription(series, spans, line)}
      table={() => <AdoptionLinesTable series={series} spans={spans} />}
    >
      <LineLegend occasional={series.occasional} />
      <Chart
        series={series}
        spans={spans}
        plateau={plateau}
        line={line}
        window={window}
        isNarrow={isNarrow}
        height={isNarrow ? HEIGHT_NARROW : height}
      />
    </ChartFigure>
  );
}
