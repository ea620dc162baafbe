import { PlainTable } from '../../tables/PlainTable';
import { useTexts } from '../../translation';
import { useCostWords } from '../useCostWords';
import { CostMonth, TeamCostLine, TeamCostSeries } from './toTeamCostSeries';
import { useMonthName } from './useMonthName';
import styles from '../costs.module.css';

function Amount(props: { month: CostMonth | undefined }) {
  const { month } = props;
  const t = useTexts();
  const words = useCostWords();
  if (!month || (month.range === null && month.unknown === 0)) {
    return <>{t('figures.none')}</>;
  }
  return (
    <>
      {words.amount(month.range)}
      {month.unknown > 0 && (
        <div className={styles.detail}>
          {t('costs.overTime.unknownToo', { count: month.unknown })}
        </div>
      )}
    </>
  );
}

/** What teams cost in some months, the newest first; the running one marked. */
export function TeamCostTable(props: {
  label: string;
  series: TeamCostSeries;
  months: readonly string[];
}) {
  const { label, months, series } = props;
  const t = useTexts();
  const nameOf = useMonthName();
  const running = series.months.at(-1);
  return (
    <PlainTable
      label={label}
      items={series.teams}
      keyOf={({ ref }) => ref}
      columns={[
        {
          id: 'team',
          label: t('costs.overTime.team'),
          cell: ({ title }) => title,
        },
        ...[...months].reverse().map(month => ({
          id: month,
          label:
            month === running
              ? t('costs.overTime.running', { month: nameOf(month) })
              : nameOf(month),
          isNumber: true,
          cell: (team: TeamCostLine) => (
            <Amount month={team.months.find(one => one.month === month)} />
          ),
        })),
      ]}
    />
  );
}
