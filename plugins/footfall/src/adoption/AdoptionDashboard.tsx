import { useMemo } from 'react';
import { FilterOptions } from '@footfall/backstage-plugin-footfall-common';
import { useAnswer } from '../api/useAnswer';
import { FilterBar } from '../filters/FilterBar';
import { useAdoptionFilters } from '../filters/useAdoptionFilters';
import { AnswerView } from '../placeholders/AnswerView';
import { Loading } from '../placeholders/Loading';
import { FreshnessLine } from '../shell/FreshnessLine';
import { useTexts } from '../translation';
import { AdoptionFigures } from './AdoptionFigures';
import { Teams } from './table/Teams';
import { toAdoptionQueries } from './toAdoptionQueries';
import styles from './AdoptionPage.module.css';

/** The page of an organisation that deploys: filters, figures, teams. */
export function AdoptionDashboard(props: { options: FilterOptions }) {
  const { options } = props;
  const t = useTexts();
  const { filters, setFilters, resetFilters } = useAdoptionFilters();
  const queries = useMemo(
    () => toAdoptionQueries(filters, options),
    [filters, options],
  );
  const status = useAnswer('status', api => api.getPipelineStatus());
  const pipeline = status.status === 'ready' ? status.value : undefined;
  const teams = useAnswer(JSON.stringify(queries.teams), api =>
    api.getAdoption(queries.teams),
  );
  return (
    <div className={styles.page}>
      <div className={styles.top}>
        <FilterBar filters={filters} options={options} onChange={setFilters} />
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
      <AnswerView answer={teams} loading={<Loading heights={[32, 400]} />}>
        {report =>
          report.rows.length > 0 && (
            <div className={isStale(teams) ? styles.stale : undefined}>
              <Teams
                title={t('adoption.teams.title')}
                report={report}
                query={queries.teams}
              />
            </div>
          )
        }
      </AnswerView>
    </div>
  );
}

function isStale(answer: { status: string; isStale?: boolean }): boolean {
  return answer.status === 'ready' && answer.isStale === true;
}
