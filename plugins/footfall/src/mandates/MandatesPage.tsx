import { useAnswer } from '../api/useAnswer';
import { useRefreshableAnswer } from '../api/useRefreshableAnswer';
import { AnswerView } from '../placeholders/AnswerView';
import { Loading } from '../placeholders/Loading';
import { Frame } from '../shell/Frame';
import { useTexts } from '../translation';
import { Mandates } from './Mandates';

/** Mandates and exceptions from them. */
export function MandatesPage() {
  const t = useTexts();
  const options = useAnswer('filter-options', api => api.getFilterOptions());
  const { answer, refresh, version } = useRefreshableAnswer('mandates', api =>
    api.getMandates(),
  );
  const loading = <Loading heights={[32, 80, 160, 160]} />;
  return (
    <Frame title={t('mandates.title')} tab="mandates">
      <AnswerView answer={options} loading={loading}>
        {known => (
          <AnswerView answer={answer} loading={loading}>
            {list => (
              <Mandates
                list={list}
                options={known}
                version={version}
                onChanged={refresh}
              />
            )}
          </AnswerView>
        )}
      </AnswerView>
    </Frame>
  );
}
