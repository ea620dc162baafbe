import { useRouteRef, useRouteRefParams } from '@backstage/core-plugin-api';
import { ButtonLink } from '@backstage/ui';
import { isShuttingDown } from '@footfall/backstage-plugin-footfall-common';
import { isNotFound } from '../api/isNotFound';
import { currentOf, useAnswer } from '../api/useAnswer';
import { useRefreshableAnswer } from '../api/useRefreshableAnswer';
import { AnswerView } from '../placeholders/AnswerView';
import { Loading } from '../placeholders/Loading';
import { Placeholder } from '../placeholders/Placeholder';
import {
  footfallEnvironmentRouteRef,
  footfallEnvironmentsRouteRef,
} from '../routes';
import { Frame } from '../shell/Frame';
import { useTexts } from '../translation';
import { CostAnswerView } from './CostAnswerView';
import { EnvironmentView } from './environment/EnvironmentView';
import { useInterval } from './environment/useInterval';

// A shutdown takes minutes; whoever watches wants to see it go on.
const LOOK_AGAIN_MS = 5_000;

/** One environment, at an address that reminders lead to. */
export function EnvironmentPage() {
  const t = useTexts();
  const list = useRouteRef(footfallEnvironmentsRouteRef)();
  const { id } = useRouteRefParams(footfallEnvironmentRouteRef);
  const options = useAnswer('filter-options', api => api.getFilterOptions());
  const { answer, refresh } = useRefreshableAnswer(
    `environment ${id}`,
    async api => {
      const environment = await api.costs.getEnvironment(id);
      // What may be done is said with a list; that of its team is a short one.
      const { policy } = await api.costs.getEnvironments({
        team: environment.teamRef,
      });
      return { environment, policy };
    },
  );
  const environment =
    answer.status === 'ready' ? answer.value.environment : undefined;
  useInterval(
    // An answer that is slower than this is waited for, not asked for afresh.
    () => currentOf(answer) && refresh(),
    environment && isShuttingDown(environment) ? LOOK_AGAIN_MS : undefined,
  );
  const loading = <Loading heights={[120, 300]} />;
  return (
    <Frame
      title={environment ? environment.name : t('costs.environments.title')}
      tab={null}
      actions={
        <ButtonLink variant="secondary" href={list}>
          {t('costs.page.back')}
        </ButtonLink>
      }
    >
      {answer.status === 'failed' && isNotFound(answer.error) ? (
        <Placeholder
          title={t('costs.page.notFound')}
          description={t('costs.page.notFoundAbout')}
        />
      ) : (
        <AnswerView answer={options} loading={loading}>
          {known => (
            <CostAnswerView answer={answer} loading={loading}>
              {found => (
                <EnvironmentView {...found} at={known} onChanged={refresh} />
              )}
            </CostAnswerView>
          )}
        </AnswerView>
      )}
    </Frame>
  );
}
