import { useRouteRef, useRouteRefParams } from '@backstage/core-plugin-api';
import { ButtonLink } from '@backstage/ui';
import { footfallIncidentReadPermission } from '@footfall/backstage-plugin-footfall-common';
import { isForbidden } from '../api/isForbidden';
import { useRefreshableAnswer } from '../api/useRefreshableAnswer';
import { AnswerView } from '../placeholders/AnswerView';
import { Loading } from '../placeholders/Loading';
import { Placeholder } from '../placeholders/Placeholder';
import { footfallIncidentRouteRef, footfallIncidentsRouteRef } from '../routes';
import { Frame } from '../shell/Frame';
import { useTexts } from '../translation';
import { IncidentView } from './page/IncidentView';
import { useIncidentSignal } from './useIncidentSignal';

const isMissing = (error: Error) =>
  'statusCode' in error && error.statusCode === 404;

/** One incident, at an address that notifications lead to. */
export function IncidentPage() {
  const t = useTexts();
  const board = useRouteRef(footfallIncidentsRouteRef)();
  const { id } = useRouteRefParams(footfallIncidentRouteRef);
  const { answer, refresh } = useRefreshableAnswer(`incident ${id}`, api =>
    api.getIncident(id),
  );
  useIncidentSignal(refresh, id);
  const team = answer.status === 'ready' ? answer.value.team.title : undefined;
  const error = answer.status === 'failed' ? answer.error : undefined;
  return (
    <Frame
      title={
        team === undefined
          ? t('incidents.title')
          : t('incidents.page.title', { team })
      }
      tab={null}
      actions={
        <ButtonLink variant="secondary" href={board}>
          {t('incidents.page.back')}
        </ButtonLink>
      }
    >
      {error && isForbidden(error) && (
        <Placeholder
          title={t('incidents.forbidden.title')}
          description={t('incidents.forbidden.description', {
            permission: footfallIncidentReadPermission.name,
          })}
        />
      )}
      {error && isMissing(error) && (
        <Placeholder
          title={t('incidents.page.notFound')}
          description={t('incidents.page.notFoundAbout')}
        />
      )}
      {!(error && (isForbidden(error) || isMissing(error))) && (
        <AnswerView answer={answer} loading={<Loading heights={[120, 300]} />}>
          {incident => <IncidentView incident={incident} onChanged={refresh} />}
        </AnswerView>
      )}
    </Frame>
  );
}
