import { useRefreshableAnswer } from '../../api/useRefreshableAnswer';
import { IncidentList } from '@footfall/backstage-plugin-footfall-common';
import { useIncidentSignal } from '../useIncidentSignal';

/**
 * Incidents beside what a screen is really about: where they cannot be read, it
 * is shown without them.
 *
 * @param team - with all teams below it; undefined: of every team
 */
export function useIncidents(
  team: string | undefined,
): IncidentList['incidents'] {
  const { answer, refresh } = useRefreshableAnswer(
    `incidents beside ${team}`,
    api => api.getIncidents({ team }),
  );
  useIncidentSignal(refresh);
  return answer.status === 'ready' ? answer.value.incidents : [];
}
