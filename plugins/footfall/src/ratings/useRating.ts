import { useEffect, useReducer, useState } from 'react';
import {
  RatingInput,
  RatingQuestion,
} from '@footfall/backstage-plugin-footfall-common';
import { Answer, currentOf, useAnswer } from '../api/useAnswer';
import { Change, useChange } from '../api/useChange';

const FIRST_PAUSE_MS = 2_000;
const LONGEST_PAUSE_MS = 15_000;

/** The question about a run, and what can be said to it. */
export interface RatingOfRun {
  readonly answer: Answer<RatingQuestion>;
  readonly rate: Change<RatingInput>;
  readonly dismiss: Change<void>;
}

/**
 * Asks about a run until it has ended, less often the longer it takes. What the
 * backend answers to a rating is the question as it stands from then on.
 */
export function useRating(taskId: string): RatingOfRun {
  const [round, nextRound] = useReducer((count: number) => count + 1, 0);
  const [changed, setChanged] = useState<RatingQuestion>();
  const asked = useAnswer(
    `rating ${taskId}`,
    api => api.getRatingQuestion(taskId),
    round,
  );
  const isRunning = currentOf(asked)?.state === 'running';
  useEffect(() => {
    if (!isRunning) {
      return undefined;
    }
    const pause = Math.min(FIRST_PAUSE_MS * 1.3 ** round, LONGEST_PAUSE_MS);
    const timer = setTimeout(nextRound, pause);
    return () => clearTimeout(timer);
  }, [isRunning, round]);

  const answer: Answer<RatingQuestion> =
    changed?.taskId === taskId
      ? { status: 'ready', value: changed, isStale: false, failure: null }
      : asked;
  return {
    answer,
    rate: useChange(
      (api, rating: RatingInput) => api.rateTask(taskId, rating),
      setChanged,
    ),
    dismiss: useChange(api => api.dismissRating(taskId), setChanged),
  };
}
