import { useAnswer } from '../api/useAnswer';
import { AnswerView } from '../placeholders/AnswerView';
import { Loading } from '../placeholders/Loading';
import { NoDeploymentsYet } from '../placeholders/NoDeploymentsYet';
import { Frame } from '../shell/Frame';
import { useTexts } from '../translation';
import { PeopleDashboard } from './PeopleDashboard';

/** Who uses the platform and who comes back, in counts that name nobody. */
export function PeoplePage() {
  const t = useTexts();
  const options = useAnswer('filter-options', api => api.getFilterOptions());
  return (
    <Frame title={t('people.title')} tab="people">
      <AnswerView
        answer={options}
        loading={<Loading heights={[32, 120, 300]} />}
      >
        {value =>
          value.firstDay === null ? (
            <NoDeploymentsYet nowMs={Date.now()} />
          ) : (
            <PeopleDashboard options={value} />
          )
        }
      </AnswerView>
    </Frame>
  );
}
