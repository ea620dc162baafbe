import { useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import {
  IncidentMoveInput,
  IncidentSummary,
} from '@footfall/backstage-plugin-footfall-common';
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
  readonly resolve: (words: {
    rootCause: string;
    changed: string;
  }) => Promise<void>;
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

  const send = async (
    { id, team, version }: IncidentSummary,
    move: Omit<IncidentMoveInput, 'version'>,
  ) => {
    const { state } = await api.moveIncident(id, { ...move, version });
    setOutcome({
      said: t('incidents.move.done', {
        team: team.title,
        state: t(`incidents.state.${state}`),
      }),
      isRefused: false,
    });
    onMoved();
  };

  return {
    resolving,
    ...outcome,
    start: (incident, to) => {
      if (to === 'resolved') {
        setResolving(incident);
        return;
      }
      send(incident, { to }).catch(error => {
        const reason = reasonOf(error);
        setOutcome({
          said: t('incidents.move.refused', { reason }),
          isRefused: true,
        });
        onMoved();
      });
    },
    resolve: async words => {
      if (resolving) {
        await send(resolving, { to: 'resolved', ...words });
        setResolving(undefined);
      }
    },
    cancel: () => setResolving(undefined),
  };
}
