import { useMemo } from 'react';
import {
  FilterOptions,
  ServicesQuery,
} from '@footfall/backstage-plugin-footfall-common';
import { AdoptionFigures } from '../adoption/AdoptionFigures';
import { Teams } from '../adoption/table/Teams';
import { toAdoptionQueries } from '../adoption/toAdoptionQueries';
import { useAnswer } from '../api/useAnswer';
import { FilterBar } from '../filters/FilterBar';
import { useAdoptionFilters } from '../filters/useAdoptionFilters';
import { AnswerView } from '../placeholders/AnswerView';
import { Loading } from '../placeholders/Loading';
import { NoDeploymentsYet } from '../placeholders/NoDeploymentsYet';
import { Services } from '../services/Services';
import { FreshnessLine } from '../shell/FreshnessLine';
import { useTexts } from '../translation';
import styles from '../adoption/AdoptionPage.module.css';

const MAX_SERVICES = 500;

function TeamServices(props: { query: ServicesQuery }) {
  const services = useAnswer(JSON.stringify(props.query), api =>
    api.getServices(props.query),
  );
  return (
    <AnswerView answer={services} loading={<Loading heights={[32, 300]} />}>
      {page => page.items.length > 0 && <Services page={page} />}
    </AnswerView>
  );
}

/** A team's figures, its services, and the teams below it. */
export function TeamDashboard(props: {
  teamRef: string;
  options: FilterOptions;
}) {
  const { teamRef, options } = props;
  const t = useTexts();
  const { filters, setFilters, resetFilters } = useAdoptionFilters();
  const { tier, type } = filters;
  const queries = useMemo(
    () => toAdoptionQueries({ ...filters, team: teamRef }, options),
    [filters, options, teamRef],
  );
  const status = useAnswer('status', api => api.getPipelineStatus());
  const pipeline = status.status === 'ready' ? status.value : undefined;
  const teams = useAnswer(JSON.stringify(queries.teams), api =>
    api.getAdoption(queries.teams),
  );
  if (options.firstDay === null) {
    return <NoDeploymentsYet nowMs={Date.now()} />;
  }
  return (
    <div className={styles.page}>
      <div className={styles.top}>
        <FilterBar
          filters={filters}
          options={options}
          onChange={setFilters}
          hasTeam={false}
        />
        <FreshnessLine
          window={queries.window}
          options={options}
          status={pipeline}
          nowMs={Date.now()}
        />
      </div>
      <AdoptionFigures
        queries={queries}
        rules={pipeline?.rules}
        onReset={resetFilters}
      />
      <AnswerView answer={teams} loading={null}>
        {report => {
          const below = report.rows.filter(row => row.key !== teamRef);
          return (
            below.length > 0 && (
              <Teams
                title={t('teams.team.subteams')}
                report={{ ...report, rows: below }}
                query={queries.teams}
              />
            )
          );
        }}
      </AnswerView>
      <TeamServices
        query={{
          ...queries.window,
          tier,
          type,
          team: teamRef,
          limit: MAX_SERVICES,
        }}
      />
    </div>
  );
}
