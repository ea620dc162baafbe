import {
  Bar,
  BarChart,
  CartesianGrid,
  ReferenceDot,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { toWeekTicks } from '../adoption/routes/toWeekTicks';
import { axisStyle } from '../charts/axisStyle';
import { WeekTooltip } from '../charts/WeekTooltip';
import { useFormats } from '../figures/useFormats';
import { useTexts } from '../translation';
import { describeMissingPeople } from './describePeople';
import { PeopleWeek } from './toPeopleWeeks';

const PERCENT_TICKS = [0, 0.25, 0.5, 0.75, 1];

function OneWeek(props: { week: PeopleWeek | undefined; minPeople: number }) {
  const { week, minPeople } = props;
  const t = useTexts();
  const formats = useFormats();
  if (!week) {
    return null;
  }
  const title = t('adoption.lines.weekOf', { day: formats.day(week.from) });
  return week.reason === null ? (
    <WeekTooltip
      title={title}
      rows={[
        {
          label: t('people.weeks.active'),
          value: formats.count(week.active ?? 0),
        },
        {
          label: t('people.weeks.members'),
          value: formats.count(week.members ?? 0),
        },
        {
          label: t('people.weeks.share'),
          value: formats.share(week.share ?? 0),
        },
      ]}
    />
  ) : (
    <WeekTooltip
      title={title}
      note={describeMissingPeople(week.reason, minPeople, t)}
      rows={[]}
    />
  );
}

/** The share of active people of each week; a dot where it is withheld. */
export function PeopleWeeksChart(props: {
  weeks: readonly PeopleWeek[];
  minPeople: number;
  isNarrow: boolean;
  height: number;
}) {
  const { weeks, minPeople, isNarrow, height } = props;
  const formats = useFormats();
  const ticks = toWeekTicks(
    weeks.map(week => week.from),
    isNarrow ? 3 : 6,
    formats,
  );
  return (
    <ResponsiveContainer
      width="100%"
      height={height}
      initialDimension={{ width: 600, height }}
    >
      <BarChart
        data={[...weeks]}
        barCategoryGap="18%"
        margin={{ top: 8, right: 4, bottom: 0, left: 0 }}
      >
        <CartesianGrid vertical={false} stroke="var(--footfall-grid)" />
        <XAxis
          dataKey="from"
          ticks={[...ticks.keys()]}
          tickFormatter={(from: string) => ticks.get(from) ?? ''}
          interval={0}
          {...axisStyle}
        />
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
          cursor={{ fill: 'var(--footfall-window)' }}
          content={({ active, label }) =>
            active ? (
              <OneWeek
                week={weeks.find(week => week.from === label)}
                minPeople={minPeople}
              />
            ) : null
          }
        />
        <Bar
          dataKey="share"
          fill="var(--footfall-paved)"
          isAnimationActive={false}
        />
        {weeks
          .filter(week => week.share === null)
          .map(week => (
            <ReferenceDot
              key={week.from}
              x={week.from}
              y={0.02}
              r={2}
              fill="var(--footfall-dormant)"
              stroke="none"
            />
          ))}
      </BarChart>
    </ResponsiveContainer>
  );
}
