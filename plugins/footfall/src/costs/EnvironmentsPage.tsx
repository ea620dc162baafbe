import { useAnswer } from '../api/useAnswer';
import { useRefreshableAnswer } from '../api/useRefreshableAnswer';
import { AnswerView } from '../placeholders/AnswerView';
import { Dimmed } from '../placeholders/Dimmed';
import { Loading } from '../placeholders/Loading';
import { Frame } from '../shell/Frame';
import { useTexts } from '../translation';
import { CostAnswerView } from './CostAnswerView';
import { CostViews } from './CostViews';
import { toEnvironmentsQuery } from './environments/EnvironmentFilters';
import { EnvironmentsDashboard } from './environments/EnvironmentsDashboard';
import { useEnvironmentFilters } from './environments/useEnvironmentFilters';
import styles from './costs.module.css';

/** Every environment, what it costs and when it ends. */
export function EnvironmentsPage() {
  const t = useTexts();
  const query = toEnvironmentsQuery(useEnvironmentFilters().filters);
  const options = useAnswer('filter-options', api => api.getFilterOptions());
  const { answer, refresh } = useRefreshableAnswer(
    `environments ${JSON.stringify(query)}`,
    api => api.costs.getEnvironments(query),
  );
  const loading = <Loading heights={[32, 60, 400]} />;
  return (
    <Frame title={t('costs.environments.title')} tab="costs">
      <div className={styles.page}>
        <CostViews current="environments" />
        <AnswerView answer={options} loading={loading}>
          {known => (
            <CostAnswerView answer={answer} loading={loading}>
              {list => (
                <Dimmed answer={answer} className={styles.page}>
                  <EnvironmentsDashboard
                    list={list}
                    options={known}
                    onChanged={refresh}
                  />
                </Dimmed>
              )}
            </CostAnswerView>
          )}
        </AnswerView>
      </div>
    </Frame>
  );
}
