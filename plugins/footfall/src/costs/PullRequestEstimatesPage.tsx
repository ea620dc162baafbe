import { Text } from '@backstage/ui';
import { useAnswer } from '../api/useAnswer';
import { AnswerView } from '../placeholders/AnswerView';
import { Loading } from '../placeholders/Loading';
import { Frame } from '../shell/Frame';
import { useTexts } from '../translation';
import { CostAnswerView } from './CostAnswerView';
import { CostViews } from './CostViews';
import {
  ofPullRequests,
  PullRequestEstimates,
} from './estimates/PullRequestEstimates';
import styles from './costs.module.css';

/** What pull requests would cost, by what a tool said of them. */
export function PullRequestEstimatesPage() {
  const t = useTexts();
  const options = useAnswer('filter-options', api => api.getFilterOptions());
  const answer = useAnswer('pull-request-estimates', api =>
    api.costs.getToolEstimates(ofPullRequests),
  );
  const loading = <Loading heights={[32, 400]} />;
  return (
    <Frame title={t('costEstimates.title')} tab="costs">
      <div className={styles.page}>
        <CostViews current="pullRequests" />
        <Text as="p" variant="body-medium" className={styles.about}>
          {t('costEstimates.about')}
        </Text>
        <AnswerView answer={options} loading={loading}>
          {({ timeZone }) => (
            <CostAnswerView answer={answer} loading={loading}>
              {page => (
                <PullRequestEstimates first={page} timeZone={timeZone} />
              )}
            </CostAnswerView>
          )}
        </AnswerView>
      </div>
    </Frame>
  );
}
