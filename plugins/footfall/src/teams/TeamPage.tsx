import { stringifyEntityRef } from '@backstage/catalog-model';
import { useRouteRefParams } from '@backstage/core-plugin-api';
import { useEntityRefLink } from '@backstage/plugin-catalog-react';
import { ButtonLink } from '@backstage/ui';
import { useAnswer } from '../api/useAnswer';
import { AnswerView } from '../placeholders/AnswerView';
import { Loading } from '../placeholders/Loading';
import { footfallTeamRouteRef } from '../routes';
import { Frame } from '../shell/Frame';
import { useTexts } from '../translation';
import { TeamDashboard } from './TeamDashboard';

/** How one team does, with every service of it. */
export function TeamPage() {
  const t = useTexts();
  const hrefOf = useEntityRefLink();
  const { namespace, name } = useRouteRefParams(footfallTeamRouteRef);
  const teamRef = stringifyEntityRef({ kind: 'group', namespace, name });
  const options = useAnswer('filter-options', api => api.getFilterOptions());
  const team =
    options.status === 'ready'
      ? options.value.teams.find(({ ref }) => ref === teamRef)
      : undefined;
  return (
    <Frame
      title={team?.title ?? name}
      tab={null}
      actions={
        <ButtonLink variant="secondary" href={hrefOf(teamRef)}>
          {t('teams.team.entity')}
        </ButtonLink>
      }
    >
      <AnswerView
        answer={options}
        loading={<Loading heights={[32, 120, 300]} />}
      >
        {value => <TeamDashboard teamRef={teamRef} options={value} />}
      </AnswerView>
    </Frame>
  );
}
