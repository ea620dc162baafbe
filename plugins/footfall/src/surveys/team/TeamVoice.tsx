import { useRouteRef } from '@backstage/core-plugin-api';
import { Link } from '@backstage/ui';
import {
  footfallSurveyResultsReadPermission,
  IncidentSummary,
} from '@footfall/backstage-plugin-footfall-common';
import { isForbidden } from '../../api/isForbidden';
import { useAnswer } from '../../api/useAnswer';
import { useRefreshableAnswer } from '../../api/useRefreshableAnswer';
import { incidentOf } from '../../incidents/team/incidentOf';
import { TeamIncidents } from '../../incidents/team/TeamIncidents';
import { useIncidentSignal } from '../../incidents/useIncidentSignal';
import { AnswerView } from '../../placeholders/AnswerView';
import { Loading } from '../../placeholders/Loading';
import { Placeholder } from '../../placeholders/Placeholder';
import { footfallVoiceRouteRef } from '../../routes';
import { useTexts } from '../../translation';
import { TeamScoreView } from './TeamScoreView';
import { askForTeamVoice, TeamVoice as Voice } from './TeamVoiceData';
import styles from '../voice/voice.module.css';

function NoScore({ isRefused }: Pick<Voice, 'isRefused'>) {
  const t = useTexts();
  const voice = useRouteRef(footfallVoiceRouteRef)();
  return isRefused ? (
    <Placeholder
      title={t('voice.team.refused.title')}
      description={t('voice.team.refused.description')}
    >
      <Link href={voice}>{t('voice.team.refused.everybody')}</Link>
    </Placeholder>
  ) : (
    <Placeholder
      title={t('voice.empty.title')}
      description={t('voice.empty.description')}
    />
  );
}

function NoSurveys() {
  const t = useTexts();
  return (
    <Placeholder
      title={t('voice.forbidden.title')}
      description={t('voice.forbidden.description', {
        permission: footfallSurveyResultsReadPermission.name,
      })}
    />
  );
}

function TeamScores(props: {
  teamRef: string;
  incidents: readonly IncidentSummary[];
}) {
  const { teamRef, incidents } = props;
  const answer = useAnswer(`voice of ${teamRef}`, api =>
    askForTeamVoice(api, teamRef),
  );
  if (answer.status === 'failed' && isForbidden(answer.error)) {
    return <NoSurveys />;
  }
  return (
    <AnswerView answer={answer} loading={<Loading heights={[32, 120]} />}>
      {({ scores, isRefused }) =>
        scores.length === 0 ? (
          <NoScore isRefused={isRefused} />
        ) : (
          scores.map(score => (
            <TeamScoreView
              key={score.survey.id}
              score={score}
              incident={incidentOf(
                teamRef,
                incidents.filter(({ survey }) => survey.id === score.survey.id),
              )}
            />
          ))
        )
      }
    </AnswerView>
  );
}

/** What a team says of the platform, and what is done about it. */
export function TeamVoice(props: { teamRef: string }) {
  const { teamRef } = props;
  const { answer, refresh } = useRefreshableAnswer(
    `incidents of ${teamRef}`,
    api => api.getIncidents({ team: teamRef }),
  );
  useIncidentSignal(refresh);
  return (
    <div className={styles.page}>
      <TeamScores
        teamRef={teamRef}
        incidents={answer.status === 'ready' ? answer.value.incidents : []}
      />
      <TeamIncidents teamRef={teamRef} answer={answer} />
    </div>
  );
}
