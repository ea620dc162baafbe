import { useAnswer } from '../api/useAnswer';
import { useRefreshableAnswer } from '../api/useRefreshableAnswer';
import { AnswerView } from '../placeholders/AnswerView';
import { Loading } from '../placeholders/Loading';
import { Frame } from '../shell/Frame';
import { useTexts } from '../translation';
import { CostAnswerView } from './CostAnswerView';
import { CostViews } from './CostViews';
import { CostsOverview } from './overview/CostsOverview';
import styles from './costs.module.css';

/** What environments cost, by team; what could be saved; and whose budget pays. */
export function CostsPage() {
  const t = useTexts();
  const options = useAnswer('filter-options', api => api.getFilterOptions());
  const { answer, refresh } = useRefreshableAnswer('costs', async api => {
    const [costs, environments, budgets] = await Promise.all([
      api.costs.getTeamCosts(),
      api.costs.getEnvironments(),
      api.costs.getBudgets(),
    ]);
    return { costs, savings: environments.savings, budgets };
  });
  const loading = <Loading heights={[32, 120, 300]} />;
  return (
    <Frame title={t('costs.title')} tab="costs">
      <div className={styles.page}>
        <CostViews current="overview" />
        <AnswerView answer={options} loading={loading}>
          {known => (
            <CostAnswerView answer={answer} loading={loading}>
              {facts => (
                <CostsOverview {...facts} options={known} onChanged={refresh} />
              )}
            </CostAnswerView>
          )}
        </AnswerView>
      </div>
    </Frame>
  );
}
