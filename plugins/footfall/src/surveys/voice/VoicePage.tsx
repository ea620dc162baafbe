import { useRouteRef } from '@backstage/core-plugin-api';
import { ButtonLink } from '@backstage/ui';
import { footfallSurveyResultsReadPermission } from '@footfall/backstage-plugin-footfall-common';
import { isForbidden } from '../../api/isForbidden';
import { useAnswer } from '../../api/useAnswer';
import { AnswerView } from '../../placeholders/AnswerView';
import { Loading } from '../../placeholders/Loading';
import { Placeholder } from '../../placeholders/Placeholder';
import { footfallSurveysRouteRef } from '../../routes';
import { Frame } from '../../shell/Frame';
import { useTexts } from '../../translation';
import { VoiceDashboard } from './VoiceDashboard';

/** What people say in surveys. */
export function VoicePage() {
  const t = useTexts();
  const surveys = useRouteRef(footfallSurveysRouteRef)();
  const answer = useAnswer('surveys', api => api.getSurveys());
  const isRefused = answer.status === 'failed' && isForbidden(answer.error);
  const mayManage = answer.status === 'ready' && answer.value.mayManage;
  return (
    <Frame
      title={t('voice.title')}
      tab="voice"
      actions={
        mayManage && (
          <ButtonLink variant="secondary" href={surveys}>
            {t('voice.manage')}
          </ButtonLink>
        )
      }
    >
      {isRefused ? (
        <Placeholder
          title={t('voice.forbidden.title')}
          description={t('voice.forbidden.description', {
            permission: footfallSurveyResultsReadPermission.name,
          })}
        />
      ) : (
        <AnswerView answer={answer} loading={<Loading heights={[32, 300]} />}>
          {list => <VoiceDashboard list={list} />}
        </AnswerView>
      )}
    </Frame>
  );
}
