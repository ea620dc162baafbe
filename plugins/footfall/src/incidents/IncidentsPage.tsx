import { useAnswer } from '../api/useAnswer';
import { useRefreshableAnswer } from '../api/useRefreshableAnswer';
import { AnswerView } from '../placeholders/AnswerView';
import { Loading } from '../placeholders/Loading';
import { Frame } from '../shell/Frame';
import { useTexts } from '../translation';
import { IncidentsDashboard } from './board/IncidentsDashboard';
import { useIncidentFilters } from './board/useIncidentFilters';
import { useIncidentSignal } from './useIncidentSignal';

/** The board of incidents. */
export function IncidentsPage() {
  const t = useTexts();
  const { team } = useIncidentFilters().filters;
  const options = useAnswer('filter-options', api => api.getFilterOptions());
  const { answer, refresh } = useRefreshableAnswer(`incidents ${team}`, api =>
    api.getIncidents({ team }),
  );
  useIncidentSignal(refresh);
  const loading = <Loading heights={[32, 80, 400]} />;
  return (
    <Frame title={t('incidents.title')} tab="incidents">
      <AnswerView answer={options} loading={loading}>
        {known => (
          <AnswerView answer={answer} loading={loading}>
            {list => (
              <IncidentsDashboard
                list={list}
                options={known}
                onMoved={refresh}
              />
            )}
          </AnswerView>
        )}
      </AnswerView>
    </Frame>
  );
}
