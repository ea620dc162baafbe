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
import {
  AdoptionTrend,
  DayRange,
} from '@footfall/backstage-plugin-footfall-common';
import { axisStyle } from '../../charts/axisStyle';
import { timeOf } from '../../charts/timeOf';
import { useTimeAxis } from '../../charts/useTimeAxis';
import { useFormats } from '../../figures/useFormats';
import { Hatch } from '../../palette/Hatch';
import { useTexts } from '../../translation';
import { adoptionLines } from './adoptionLines';
import { LineTooltip } from './LineTooltip';
import { LANE_HEIGHT, MandateSpans } from './MandateSpans';
import { plateauMark } from './plateauMark';
import { AdoptionSeries } from './toAdoptionSeries';
import { MandateSpan } from './toMandateSpans';
import { useEndLabels } from './useEndLabels';

const PERCENT_TICKS = [0, 0.25, 0.5, 0.75, 1];
const MARGIN_TOP = 8;

/** What the lines show beside themselves. */
export interface AdoptionLinesChartProps {
  readonly series: AdoptionSeries;
  readonly spans: readonly MandateSpan[];
  readonly plateau: AdoptionTrend['plateau'];
  readonly line: DayRange;
  readonly window: DayRange;
  readonly isNarrow: boolean;
  readonly height: number;
}

function topOf(spans: readonly MandateSpan[]): number {
  const lanes = Math.max(0, ...spans.map(span => span.lane + 1));
  return MARGIN_TOP + lanes * LANE_HEIGHT;
}

/** Registered, active, earned, voluntary and complying over time. */
export function AdoptionLinesChart(props: AdoptionLinesChartProps) {
  const { series, spans, plateau, line, window, isNarrow, height } = props;
  const t = useTexts();
  const formats = useFormats();
  const axis = useTimeAxis(line, isNarrow);
  const labels = useEndLabels(series, isNarrow, height);
  const running = series.points.filter(point => !point.isComplete).at(-1);
  return (
    <ResponsiveContainer
      width="100%"
      height={height}
      initialDimension={{ width: 600, height }}
    >
      <LineChart
        data={[...series.points]}
        margin={{ top: topOf(spans), right: labels.width, bottom: 0, left: 0 }}
      >
        <defs>
          <Hatch id="footfall-mandate" colour="var(--footfall-voluntary)" />
        </defs>
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
                occasional={series.occasional}
              />
            ) : null
          }
        />
        <MandateSpans spans={spans} />
        {plateau &&
          plateauMark(
            plateau,
            line,
            isNarrow
              ? undefined
              : t('adoption.lines.plateau', {
                  level: formats.share(plateau.level / 100),
                  since: formats.shortDay(plateau.since),
                }),
          )}
        {adoptionLines.map(({ key, colour, width, dash }) => (
          <Line
            key={key}
            dataKey={key}
            stroke={colour}
            strokeWidth={width}
            strokeDasharray={dash}
            dot={false}
            isAnimationActive={false}
          />
        ))}
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
            key={label.key}
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
