import { useAnswer } from '../api/useAnswer';
import { AnswerView } from '../placeholders/AnswerView';
import { Loading } from '../placeholders/Loading';
import { Frame } from '../shell/Frame';
import { useTexts } from '../translation';
import { TrustDashboard } from './TrustDashboard';

/** How far the catalog can be believed. */
export function TrustPage() {
  const t = useTexts();
  const options = useAnswer('filter-options', api => api.getFilterOptions());
  return (
    <Frame title={t('trust.title')} tab="trust">
      <AnswerView
        answer={options}
        loading={<Loading heights={[32, 120, 300, 300]} />}
      >
        {value => <TrustDashboard options={value} />}
      </AnswerView>
    </Frame>
  );
}
