import { useRouteRef } from '@backstage/core-plugin-api';
import { ButtonLink } from '@backstage/ui';
import { useAnswer } from '../../api/useAnswer';
import { useRefreshableAnswer } from '../../api/useRefreshableAnswer';
import { AnswerView } from '../../placeholders/AnswerView';
import { Loading } from '../../placeholders/Loading';
import { footfallVoiceRouteRef } from '../../routes';
import { Frame } from '../../shell/Frame';
import { useTexts } from '../../translation';
import { Surveys } from './Surveys';

/** Making surveys, and opening and closing their waves. */
export function SurveysPage() {
  const t = useTexts();
  const voice = useRouteRef(footfallVoiceRouteRef)();
  const options = useAnswer('filter-options', api => api.getFilterOptions());
  const { answer, refresh } = useRefreshableAnswer('surveys', api =>
    api.getSurveys(),
  );
  const loading = <Loading heights={[32, 120, 120]} />;
  return (
    <Frame
      title={t('surveyRecords.title')}
      tab={null}
      actions={
        <ButtonLink variant="secondary" href={voice}>
          {t('surveyRecords.results')}
        </ButtonLink>
      }
    >
      <AnswerView answer={options} loading={loading}>
        {known => (
          <AnswerView answer={answer} loading={loading}>
            {list => (
              <Surveys list={list} options={known} onChanged={refresh} />
            )}
          </AnswerView>
        )}
      </AnswerView>
    </Frame>
  );
}
