import { useCallback, useEffect, useRef, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { FootfallApi } from '@footfall/backstage-plugin-footfall-common';
import { footfallApiRef } from './footfallApiRef';

/** What a question to the backend has come to. */
export type Answer<T> =
  | { readonly status: 'loading' }
  | {
      readonly status: 'ready';
      readonly value: T;
      /** The question has changed since; its answer is on the way. */
      readonly isStale: boolean;
    }
  | {
      readonly status: 'failed';
      readonly error: Error;
      readonly retry: () => void;
    };

type Outcome<T> =
  | { readonly question: string; readonly value: T }
  | { readonly question: string; readonly error: Error };

/**
 * Asks the backend, again whenever the question changes. The last answer stays
 * until the next one arrives, so that a page does not flicker at every filter.
 *
 * @param question - identifies what is asked: the same text, the same answer
 */
export function useAnswer<T>(
  question: string,
  ask: (api: FootfallApi) => Promise<T>,
): Answer<T> {
  const api = useApi(footfallApiRef);
  const [outcome, setOutcome] = useState<Outcome<T>>();
  const [attempt, setAttempt] = useState(0);
  const latestAsk = useRef(ask);
  latestAsk.current = ask;

  useEffect(() => {
    let isCurrent = true;
    const settle = (settled: Outcome<T>) => isCurrent && setOutcome(settled);
    latestAsk.current(api).then(
      value => settle({ question, value }),
      error => settle({ question, error }),
    );
    return () => {
      isCurrent = false;
    };
  }, [api, question, attempt]);

  const retry = useCallback(() => {
    setOutcome(undefined);
    setAttempt(count => count + 1);
  }, []);

  if (!outcome) {
    return { status: 'loading' };
  }
  const isStale = outcome.question !== question;
  if ('value' in outcome) {
    return { status: 'ready', value: outcome.value, isStale };
  }
  return isStale
    ? { status: 'loading' }
    : { status: 'failed', error: outcome.error, retry };
}
