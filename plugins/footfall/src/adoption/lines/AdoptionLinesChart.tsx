import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceArea,
  ReferenceDot,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { DayRange } from '@footfall/backstage-plugin-footfall-common';
import { axisStyle } from '../../charts/axisStyle';
import { timeOf } from '../../charts/timeOf';
import { useTimeAxis } from '../../charts/useTimeAxis';
import { WeekTooltip } from '../../charts/WeekTooltip';
import { useFormats } from '../../figures/useFormats';
import { useTexts } from '../../translation';
import { AdoptionLinePoint, AdoptionSeries } from './toAdoptionSeries';
import { useEndLabels } from './useEndLabels';

const PERCENT_TICKS = [0, 0.25, 0.5, 0.75, 1];

function LineTooltip(props: { point: AdoptionLinePoint | undefined }) {
  const { point } = props;
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
        {
          label: t('figures.short.registered'),
          value: write(point.registered),
        },
        {
          label: t('figures.short.activeAdoption'),
          value: write(point.active ?? point.running),
        },
        {
          label: t('adoption.lines.known'),
          value: formats.count(point.known),
        },
      ]}
    />
  );
}

/** Registered and active over time. */
export function AdoptionLinesChart(props: {
  series: AdoptionSeries;
  line: DayRange;
  window: DayRange;
  isNarrow: boolean;
  height: number;
}) {
  const { series, line, window, isNarrow, height } = props;
  const formats = useFormats();
  const axis = useTimeAxis(line, isNarrow);
  const labels = useEndLabels(series, isNarrow);
  const running = series.points.filter(point => !point.isComplete).at(-1);
  return (
    <ResponsiveContainer
      width="100%"
      height={height}
      initialDimension={{ width: 600, height }}
    >
      <LineChart
        data={[...series.points]}
        margin={{ top: 8, right: labels.width, bottom: 0, left: 0 }}
      >
        <CartesianGrid vertical={false} stroke="var(--footfall-grid)" />
        <ReferenceArea
          x1={timeOf(window.from)}
          x2={timeOf(window.to)}
          fill="var(--footfall-window)"
          fillOpacity={1}
        />
        <XAxis dataKey="time" type="number" {...axis} {...axisStyle} />
        <YAxis
          domain={[0, 1]}
          ticks={PERCENT_TICKS}
          tickFormatter={formats.share}
          width={48}
          {...axisStyle}
          axisLine={false}
        />
        <Tooltip
          isAnimationActive={false}
          cursor={{ stroke: 'var(--bui-border-2)' }}
          content={({ active, label }) =>
            active ? (
              <LineTooltip
                point={series.points.find(point => point.time === label)}
              />
            ) : null
          }
        />
        <Line
          dataKey="registered"
          stroke="var(--footfall-registered)"
          strokeWidth={1.5}
          strokeDasharray="5 3"
          dot={false}
          isAnimationActive={false}
        />
        <Line
          dataKey="active"
          stroke="var(--footfall-paved)"
          strokeWidth={2.5}
          dot={false}
          isAnimationActive={false}
        />
        <Line
          dataKey="running"
          stroke="var(--footfall-paved)"
          strokeWidth={1.5}
          strokeDasharray="2 3"
          dot={false}
          activeDot={false}
          isAnimationActive={false}
        />
        {running?.running !== undefined && running.running !== null && (
          <ReferenceDot
            x={running.time}
            y={running.running}
            r={3}
            fill="var(--footfall-surface)"
            stroke="var(--footfall-paved)"
          />
        )}
        {labels.items.map(label => (
          <ReferenceDot
            key={label.text}
            x={axis.domain[1]}
            y={label.y}
            r={0}
            ifOverflow="visible"
            label={{
              value: label.text,
              position: 'right',
              fill: label.colour,
              fontSize: 12,
              fontWeight: 600,
            }}
          />
        ))}
      </LineChart>
    </ResponsiveContainer>
  );
}
