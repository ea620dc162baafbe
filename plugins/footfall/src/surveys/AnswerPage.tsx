import { useState } from 'react';
import { useParams } from 'react-router-dom';
import { useRouteRef } from '@backstage/core-plugin-api';
import { Link } from '@backstage/ui';
import {
  footfallSurveyRespondPermission,
  MySurvey,
} from '@footfall/backstage-plugin-footfall-common';
import { isForbidden } from '../api/isForbidden';
import { useAnswer } from '../api/useAnswer';
import { AnswerView } from '../placeholders/AnswerView';
import { Loading } from '../placeholders/Loading';
import { Placeholder } from '../placeholders/Placeholder';
import { footfallVoiceRouteRef } from '../routes';
import { Frame } from '../shell/Frame';
import { useTexts } from '../translation';
import { SurveyCard } from './answering/SurveyCard';
import styles from './answering/answering.module.css';

function NothingHere() {
  const t = useTexts();
  const voice = useRouteRef(footfallVoiceRouteRef)();
  return (
    <Placeholder
      title={t('surveys.answer.missing.title')}
      description={t('surveys.answer.missing.description')}
    >
      <Link href={voice}>{t('surveys.answer.missing.voice')}</Link>
    </Placeholder>
  );
}

function OneSurvey(props: { survey: MySurvey }) {
  const [survey, setSurvey] = useState(props.survey);
  return (
    <div className={styles.page}>
      <SurveyCard survey={survey} onChanged={setSurvey} />
    </div>
  );
}

/** One survey to answer; invitations lead here. */
export function AnswerPage() {
  const t = useTexts();
  const { waveId = '' } = useParams();
  const answer = useAnswer('my-surveys', api => api.getMySurveys());
  const isRefused = answer.status === 'failed' && isForbidden(answer.error);
  return (
    <Frame title={t('surveys.answer.title')} tab={null}>
      {isRefused ? (
        <Placeholder
          title={t('surveys.answer.forbidden.title')}
          description={t('surveys.answer.forbidden.description', {
            permission: footfallSurveyRespondPermission.name,
          })}
        />
      ) : (
        <AnswerView answer={answer} loading={<Loading heights={[32, 200]} />}>
          {({ surveys }) => {
            const survey = surveys.find(mine => mine.waveId === waveId);
            return survey ? (
              <OneSurvey key={waveId} survey={survey} />
            ) : (
              <NothingHere />
            );
          }}
        </AnswerView>
      )}
    </Frame>
  );
}
