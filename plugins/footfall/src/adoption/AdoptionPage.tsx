import { useAnswer } from '../api/useAnswer';
import { AnswerView } from '../placeholders/AnswerView';
import { Loading } from '../placeholders/Loading';
import { NoDeploymentsYet } from '../placeholders/NoDeploymentsYet';
import { Frame } from '../shell/Frame';
import { PageActions } from './PageActions';
import { useTexts } from '../translation';
import { AdoptionDashboard } from './AdoptionDashboard';

/** Is adoption real, where is it stuck, who goes around, and by which way. */
export function AdoptionPage() {
  const t = useTexts();
  const options = useAnswer('filter-options', api => api.getFilterOptions());
  return (
    <Frame
      title={t('shell.tabs.adoption')}
      tab="adoption"
      actions={<PageActions />}
    >
      <AnswerView
        answer={options}
        loading={<Loading heights={[32, 120, 300, 300]} />}
      >
        {value =>
          value.firstDay === null ? (
            <NoDeploymentsYet nowMs={Date.now()} />
          ) : (
            <AdoptionDashboard options={value} />
          )
        }
      </AnswerView>
    </Frame>
  );
}
