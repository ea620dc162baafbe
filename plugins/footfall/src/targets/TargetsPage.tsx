import { useAnswer } from '../api/useAnswer';
import { useRefreshableAnswer } from '../api/useRefreshableAnswer';
import { AnswerView } from '../placeholders/AnswerView';
import { Loading } from '../placeholders/Loading';
import { Frame } from '../shell/Frame';
import { useTexts } from '../translation';
import { Targets } from './Targets';

/** Targets and their pace. */
export function TargetsPage() {
  const t = useTexts();
  const options = useAnswer('filter-options', api => api.getFilterOptions());
  const { answer, refresh } = useRefreshableAnswer('targets', api =>
    api.getTargets(),
  );
  const loading = <Loading heights={[32, 200]} />;
  return (
    <Frame title={t('targets.title')} tab="targets">
      <AnswerView answer={options} loading={loading}>
        {known => (
          <AnswerView answer={answer} loading={loading}>
            {list => (
              <Targets list={list} options={known} onChanged={refresh} />
            )}
          </AnswerView>
        )}
      </AnswerView>
    </Frame>
  );
}
