import { useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { IncidentSummary } from '@footfall/backstage-plugin-footfall-common';
import { footfallApiRef } from '../api/footfallApiRef';
import { reasonOf } from '../api/useChange';
import { useTexts } from '../translation';

/** A step that somebody takes, or is about to say why. */
export interface IncidentMoving {
  /** The incident that waits for its root cause. */
  readonly resolving: IncidentSummary | undefined;
  /** What became of the last step, in words. */
  readonly said: string;
  readonly isRefused: boolean;
  readonly start: (
    incident: IncidentSummary,
    to: IncidentSummary['state'],
  ) => void;
  /** It was resolved, with its root cause. */
  readonly resolved: (incident: IncidentSummary) => void;
  readonly cancel: () => void;
}

/**
 * Moves incidents. To resolve one is asked for its root cause first; all other
 * steps are taken at once.
 *
 * @param onMoved - called whether it was moved or refused: either way, what is
 * shown may be old
 */
export function useMoveIncident(onMoved: () => void): IncidentMoving {
  const api = useApi(footfallApiRef);
  const t = useTexts();
  const [resolving, setResolving] = useState<IncidentSummary>();
  const [outcome, setOutcome] = useState({ said: '', isRefused: false });

  const tellMoved = ({ state, team }: IncidentSummary) => {
    setOutcome({
      said: t('incidents.move.done', {
        team: team.title,
        state: t(`incidents.state.${state}`),
      }),
      isRefused: false,
    });
    onMoved();
  };

  const tellRefused = (error: unknown) => {
    setOutcome({
      said: t('incidents.move.refused', { reason: reasonOf(error) }),
      isRefused: true,
    });
    onMoved();
  };

  return {
    resolving,
    ...outcome,
    start: (incident, to) => {
      const { id, version } = incident;
      if (to === 'resolved') {
        setResolving(incident);
        return;
      }
      api.moveIncident(id, { to, version }).then(tellMoved, tellRefused);
    },
    resolved: incident => {
      setResolving(undefined);
      tellMoved(incident);
    },
    cancel: () => setResolving(undefined),
  };
}
