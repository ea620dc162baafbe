import { useId } from 'react';
import {
  Bar,
  BarChart,
  BarShapeProps,
  CartesianGrid,
  Rectangle,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { axisStyle } from '../../charts/axisStyle';
import { WeekTooltip } from '../../charts/WeekTooltip';
import { useFormats } from '../../figures/useFormats';
import { routeColours } from '../../palette/colours';
import { Hatch } from '../../palette/Hatch';
import { useTexts } from '../../translation';
import { RouteLayer, RouteSeries, RouteWeek } from './toRouteSeries';
import { toWeekTicks } from './toWeekTicks';

const RUNNING_OPACITY = 0.45;

function WeekOfRoutes(props: {
  week: RouteWeek | undefined;
  layers: readonly RouteLayer[];
}) {
  const { week, layers } = props;
  const t = useTexts();
  const formats = useFormats();
  return week ? (
    <WeekTooltip
      title={t('adoption.lines.weekOf', { day: formats.day(week.from) })}
      note={week.isComplete ? undefined : t('adoption.lines.incomplete')}
      rows={[
        ...layers.map((layer, index) => ({
          label: layer.title,
          value: formats.count(week.counts[index]),
        })),
        {
          label: t('adoption.routes.total'),
          value: formats.count(week.total),
        },
      ].reverse()}
    />
  ) : null;
}

/** Deployments a week, stacked by route with the paved ones at the bottom. */
export function RouteUsageChart(props: {
  series: RouteSeries;
  isNarrow: boolean;
  height: number;
}) {
  const { series, isNarrow, height } = props;
  const { layers, weeks } = series;
  const formats = useFormats();
  const hatchId = useId();
  const ticks = toWeekTicks(
    weeks.map(week => week.from),
    isNarrow ? 3 : 5,
    formats,
  );
  return (
    <ResponsiveContainer
      width="100%"
      height={height}
      initialDimension={{ width: 400, height }}
    >
      <BarChart
        data={[...weeks]}
        barCategoryGap="12%"
        margin={{ top: 8, right: 4, bottom: 0, left: 0 }}
      >
        <defs>
          <Hatch id={hatchId} colour={routeColours.unknown} />
        </defs>
        <CartesianGrid vertical={false} stroke="var(--footfall-grid)" />
        <XAxis
          dataKey="from"
          ticks={[...ticks.keys()]}
          tickFormatter={(from: string) => ticks.get(from) ?? ''}
          interval={0}
          {...axisStyle}
        />
        <YAxis
          width={44}
          tickCount={4}
          allowDecimals={false}
          tickFormatter={formats.count}
          {...axisStyle}
          axisLine={false}
        />
        <Tooltip
          isAnimationActive={false}
          cursor={{ fill: 'var(--footfall-window)' }}
          content={({ active, label }) =>
            active ? (
              <WeekOfRoutes
                week={weeks.find(week => week.from === label)}
                layers={layers}
              />
            ) : null
          }
        />
        {layers.map((layer, index) => (
          <Bar
            key={layer.id}
            dataKey={(week: RouteWeek) => week.counts[index]}
            stackId="routes"
            fill={
              layer.kind === 'unknown'
                ? `url(#${hatchId})`
                : routeColours[layer.kind]
            }
            isAnimationActive={false}
            shape={(shape: BarShapeProps) => (
              <Rectangle
                {...shape}
                fillOpacity={
                  weeks[shape.index]?.isComplete
                    ? layer.opacity
                    : layer.opacity * RUNNING_OPACITY
                }
              />
            )}
          />
        ))}
      </BarChart>
    </ResponsiveContainer>
  );
}
