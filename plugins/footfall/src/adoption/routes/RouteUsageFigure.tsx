import { ReactNode, useMemo } from 'react';
import { useBreakpoint } from '@backstage/ui';
import {
  addDays,
  DayRange,
  RouteUsage,
} from '@footfall/backstage-plugin-footfall-common';
import { ChartFigure } from '../../charts/ChartFigure';
import { lazyChart } from '../../charts/lazyChart';
import { useFormats } from '../../figures/useFormats';
import { describeWindow } from '../../filters/describeWindow';
import { useTexts } from '../../translation';
import { RouteList } from './RouteList';
import { RouteWeeksTable } from './RouteWeeksTable';
import { toRouteSeries } from './toRouteSeries';

const HEIGHT = 150;

const Chart = lazyChart(HEIGHT, () =>
  import('./RouteUsageChart').then(module => module.RouteUsageChart),
);

/** Deployments by route: over time as a chart, in the window as a list. */
export function RouteUsageFigure(props: {
  overTime: RouteUsage;
  inWindow: RouteUsage;
  window: DayRange;
  note: ReactNode;
}) {
  const { overTime, inWindow, window, note } = props;
  const t = useTexts();
  const formats = useFormats();
  const isNarrow = useBreakpoint().down('xs');
  const series = useMemo(
    () => toRouteSeries(overTime, inWindow),
    [overTime, inWindow],
  );
  return (
    <ChartFigure
      title={t('adoption.routes.title')}
      caption={t('adoption.routes.caption', {
        window: describeWindow(window, formats),
      })}
      description={t('adoption.routes.describe', {
        from: formats.monthOfYear(overTime.window.from),
        to: formats.monthOfYear(addDays(overTime.window.to, -1)),
      })}
      table={() => <RouteWeeksTable series={series} />}
    >
      <Chart series={series} isNarrow={isNarrow} height={HEIGHT} />
      <RouteList series={series} />
      {note}
    </ChartFigure>
  );
}
