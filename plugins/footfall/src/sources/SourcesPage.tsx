import { useEffect } from 'react';
import { useRefreshableAnswer } from '../api/useRefreshableAnswer';
import { AnswerView } from '../placeholders/AnswerView';
import { Loading } from '../placeholders/Loading';
import { Frame } from '../shell/Frame';
import { useTexts } from '../translation';
import { SourcesDashboard } from './SourcesDashboard';

const REFRESH_MS = 4_000;

/** The sources; asked for again while an import is running. */
function useSources() {
  const { answer, refresh, version } = useRefreshableAnswer('sources', api =>
    api.getSources(),
  );
  const isRunning =
    answer.status === 'ready' &&
    !answer.isStale &&
    answer.value.progress.some(({ state }) => state === 'running');
  useEffect(() => {
    // Only after an answer, or a failure, is the next one asked for: a slow
    // backend is not asked faster than it answers.
    const timer = isRunning ? setTimeout(refresh, REFRESH_MS) : undefined;
    return () => clearTimeout(timer);
  }, [isRunning, refresh]);
  return { answer, refresh, version };
}

/** Where deployments come from. */
export function SourcesPage() {
  const t = useTexts();
  const { answer, refresh, version } = useSources();
  return (
    <Frame title={t('sources.title')} tab="sources">
      <AnswerView answer={answer} loading={<Loading heights={[240, 120]} />}>
        {report => (
          <SourcesDashboard
            report={report}
            version={version}
            onReplayed={refresh}
          />
        )}
      </AnswerView>
    </Frame>
  );
}
