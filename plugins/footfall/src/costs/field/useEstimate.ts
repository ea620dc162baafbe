import { useCallback, useEffect, useState } from 'react';
import {
  CostEstimate,
  CostQuestion,
} from '@footfall/backstage-plugin-footfall-common';
import { Failure } from '../../api/useAnswer';
import { useSettledText } from '../../forms/useSettledText';
import { CostSession } from './CostSession';

/** What is known of what a form orders. */
export interface EstimateAnswer {
  /** The last estimate; of other inputs while one is on its way. */
  readonly estimate: CostEstimate | undefined;
  readonly isBusy: boolean;
  readonly failure: Failure | undefined;
  /** Asks again, whatever is known. */
  readonly refresh: () => void;
}

interface Outcome {
  readonly asked: string;
  readonly attempt: number;
  readonly estimate?: CostEstimate;
  readonly error?: Error;
}

/**
 * Asks what an order costs, once its typing pauses, and gives up a question as
 * soon as there is another one.
 */
export function useEstimate(
  session: CostSession,
  question: CostQuestion,
): EstimateAnswer {
  const typed = JSON.stringify(question);
  const asked = useSettledText(typed);
  const [attempt, setAttempt] = useState(0);
  const [outcome, setOutcome] = useState<Outcome>(() => ({
    asked: typed,
    attempt: session.known(typed) ? 0 : -1,
    estimate: session.known(typed),
  }));

  useEffect(() => {
    const known = session.known(asked);
    if (known) {
      setOutcome({ asked, attempt, estimate: known });
      return undefined;
    }
    const controller = new AbortController();
    const { signal } = controller;
    session.estimate(asked, signal).then(
      estimate => signal.aborted || setOutcome({ asked, attempt, estimate }),
      error => signal.aborted || setOutcome({ asked, attempt, error }),
    );
    return () => controller.abort();
  }, [session, asked, attempt]);

  const refresh = useCallback(() => {
    session.forget(asked);
    setAttempt(count => count + 1);
  }, [session, asked]);

  const { error, estimate } = outcome;
  return {
    estimate,
    isBusy: outcome.asked !== typed || outcome.attempt !== attempt,
    failure: error && { error, retry: refresh },
    refresh,
  };
}
