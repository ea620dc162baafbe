import { Text } from '@backstage/ui';
import {
  addDays,
  DayRange,
  RouteUsageQuery,
} from '@footfall/backstage-plugin-footfall-common';
import { RouteUsageFigure } from '../adoption/routes/RouteUsageFigure';
import { useAnswer } from '../api/useAnswer';
import { AnswerView } from '../placeholders/AnswerView';
import { Loading } from '../placeholders/Loading';
import { useTexts } from '../translation';

const WEEKS = 52;

/** The ways that one service took, by week over a year and in its window. */
export function ServiceRoutes(props: { serviceRef: string; window: DayRange }) {
  const { serviceRef, window } = props;
  const t = useTexts();
  const inWindow: RouteUsageQuery = {
    ...window,
    service: serviceRef,
    interval: 'month',
  };
  const overTime: RouteUsageQuery = {
    service: serviceRef,
    interval: 'week',
    from: addDays(window.to, -7 * WEEKS),
    to: window.to,
  };
  const usage = useAnswer(JSON.stringify([overTime, inWindow]), async api => {
    const [year, lately] = await Promise.all([
      api.getRouteUsage(overTime),
      api.getRouteUsage(inWindow),
    ]);
    return { year, lately };
  });
  return (
    <AnswerView answer={usage} loading={<Loading heights={[24, 150]} />}>
      {({ year, lately }) =>
        year.routes.length === 0 ? (
          <Text as="p" variant="body-medium" color="secondary">
            {t('teams.service.tab.idle', { weeks: String(WEEKS) })}
          </Text>
        ) : (
          <RouteUsageFigure
            overTime={year}
            inWindow={lately}
            window={window}
            note={null}
          />
        )
      }
    </AnswerView>
  );
}
