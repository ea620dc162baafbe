import { useId } from 'react';
import {
  Bar,
  BarChart,
  BarShapeProps,
  Rectangle,
  ReferenceDot,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { axisStyle } from '../../charts/axisStyle';
import { WeekTooltip } from '../../charts/WeekTooltip';
import { Hatch } from '../../palette/Hatch';
import { useTexts } from '../../translation';
import { useCostWords } from '../useCostWords';
import { CostMonth, highOf, TeamCostLine } from './toTeamCostSeries';
import { useMonthName } from './useMonthName';
import styles from '../costs.module.css';

const COLOUR = 'var(--footfall-registered)';
const RUNNING_OPACITY = 0.45;
// How far a dot stands above its bar, of the whole scale.
const DOT_ABOVE = 0.06;

function OneMonth(props: { month: CostMonth | undefined }) {
  const { month } = props;
  const t = useTexts();
  const words = useCostWords();
  const nameOf = useMonthName();
  if (!month) {
    return null;
  }
  const name = nameOf(month.month);
  return (
    <WeekTooltip
      title={
        month.isRunning ? t('costs.overTime.running', { month: name }) : name
      }
      note={
        month.unknown > 0
          ? t('costs.overTime.unknownToo', { count: month.unknown })
          : undefined
      }
      rows={[
        {
          label: t('costs.overTime.known'),
          value:
            month.range === null
              ? t('costs.overTime.none')
              : words.amount(month.range),
        },
      ]}
    />
  );
}

function Panel(props: { team: TeamCostLine; top: number; height: number }) {
  const { height, team, top } = props;
  const nameOf = useMonthName();
  const hatchId = useId();
  const { months } = team;
  const shapeOf = (shape: BarShapeProps) => (
    <Rectangle
      {...shape}
      fillOpacity={months[shape.index]?.isRunning ? RUNNING_OPACITY : 1}
    />
  );
  return (
    <ResponsiveContainer
      width="100%"
      height={height}
      initialDimension={{ width: 200, height }}
    >
      <BarChart
        data={[...months]}
        barCategoryGap="16%"
        margin={{ top: 4, right: 0, bottom: 0, left: 0 }}
      >
        <defs>
          <Hatch id={hatchId} colour={COLOUR} />
        </defs>
        <ReferenceLine y={0} stroke="var(--footfall-rule)" />
        <XAxis
          dataKey="month"
          ticks={[months[0].month, months[months.length - 1].month]}
          tickFormatter={(month: string) => nameOf(month, true)}
          interval={0}
          {...axisStyle}
          axisLine={false}
        />
        <YAxis hide domain={[0, top]} />
        <Tooltip
          isAnimationActive={false}
          cursor={{ fill: 'var(--footfall-window)' }}
          content={({ active, label }) =>
            active ? (
              <OneMonth month={months.find(({ month }) => month === label)} />
            ) : null
          }
        />
        <Bar
          dataKey="low"
          stackId="cost"
          fill={COLOUR}
          isAnimationActive={false}
          shape={shapeOf}
        />
        <Bar
          dataKey="spread"
          stackId="cost"
          fill={`url(#${hatchId})`}
          isAnimationActive={false}
        />
        {months
          .filter(({ unknown }) => unknown > 0)
          .map(month => (
            <ReferenceDot
              key={month.month}
              x={month.month}
              y={Math.min(highOf(month) + top * DOT_ABOVE, top)}
              r={2.5}
              fill="none"
              stroke="var(--footfall-unknown)"
            />
          ))}
      </BarChart>
    </ResponsiveContainer>
  );
}

/** What a team costs this month, at least where something is not known. */
function Latest(props: { month: CostMonth | undefined }) {
  const words = useCostWords();
  const { range = null, unknown = 0 } = props.month ?? {};
  return <>{words.together(range ? [range] : [], unknown > 0)}</>;
}

/** A small chart of each team, all on one scale. */
export function TeamCostPanels(props: {
  teams: readonly TeamCostLine[];
  top: number;
  height: number;
}) {
  const { height, teams, top } = props;
  return (
    <div className={styles.panels}>
      {teams.map(team => (
        <div key={team.ref} className={styles.panel}>
          <div className={styles.panelHead}>
            <span className={styles.panelName}>{team.title}</span>
            <span className={styles.number}>
              <Latest month={team.months.at(-1)} />
            </span>
          </div>
          <Panel team={team} top={top} height={height} />
        </div>
      ))}
    </div>
  );
}
