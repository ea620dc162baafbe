import { Text, useBreakpoint } from '@backstage/ui';
import { TeamCosts } from '@footfall/backstage-plugin-footfall-common';
import { CsvButton } from '../../surveys/voice/CsvButton';
import { useTexts } from '../../translation';
import { TeamCostFigure } from './TeamCostFigure';
import { TeamCostTable } from './TeamCostTable';
import { toTeamCostSeries } from './toTeamCostSeries';
import styles from '../costs.module.css';

// The month that runs, and the one that can be compared with it.
const COMPARED = 2;

/** Cost by team over time, with what it comes to this month beside it. */
export function CostOverTime(props: {
  costs: TeamCosts;
  /** The Group that it is narrowed to. */
  teamRef?: string;
}) {
  const { costs, teamRef } = props;
  const t = useTexts();
  const isNarrow = useBreakpoint().down('xs');
  const title = t('costs.overTime.thisMonth');
  return (
    <div className={styles.overTime}>
      <TeamCostFigure costs={costs} />
      <section aria-label={title} className={styles.block}>
        <div className={styles.top}>
          <Text as="h2" variant="title-x-small" weight="bold">
            {title}
          </Text>
          <CsvButton
            label={t('costs.overTime.csv')}
            fileName="footfall-team-costs.csv"
            ask={api => api.costs.exportTeamCosts({ team: teamRef })}
          />
        </div>
        <TeamCostTable
          label={title}
          series={toTeamCostSeries(costs)}
          months={costs.months.slice(isNarrow ? -1 : -COMPARED)}
        />
      </section>
    </div>
  );
}
