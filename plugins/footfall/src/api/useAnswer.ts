import { useCallback, useEffect, useRef, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { FootfallApi } from '@footfall/backstage-plugin-footfall-common';
import { footfallApiRef } from './footfallApiRef';
import { isForbidden } from './isForbidden';

/** Why a question was not answered, and how to ask it again. */
export interface Failure {
  readonly error: Error;
  readonly retry: () => void;
}

/** What a question to the backend has come to. */
export type Answer<T> =
  | { readonly status: 'loading' }
  | {
      readonly status: 'ready';
      readonly value: T;
      /** The question has changed since; its answer is on the way. */
      readonly isStale: boolean;
      /** Why it could not be had again: the value is that of last time. */
      readonly failure: Failure | null;
    }
  | ({ readonly status: 'failed' } & Failure);

interface Asked {
  readonly question: string;
  readonly version: number;
}

type Outcome<T> = Asked &
  (
    | { readonly value: T; readonly error: Error | null }
    | { readonly error: Error }
  );

/**
 * A failure takes the place of an answer, unless it is one to the same question:
 * that is still the last thing known, to whoever may still know it.
 */
function failedAfter<T>(
  last: Outcome<T> | undefined,
  asked: Asked,
  error: Error,
): Outcome<T> {
  const isKept =
    last !== undefined &&
    'value' in last &&
    last.question === asked.question &&
    !isForbidden(error);
  return isKept ? { ...last, ...asked, error } : { ...asked, error };
}

/** What answers the present question; nothing while it is on its way. */
export function currentOf<T>(answer: Answer<T>): T | undefined {
  return answer.status === 'ready' && !answer.isStale
    ? answer.value
    : undefined;
}

/**
 * Asks the backend, again whenever the question changes. The last answer stays
 * until the next one arrives, so that a page does not flicker at every filter.
 *
 * @param question - identifies what is asked: the same text, the same answer
 * @param version - rises when the same question is to be asked again
 */
export function useAnswer<T>(
  question: string,
  ask: (api: FootfallApi) => Promise<T>,
  version: number = 0,
): Answer<T> {
  const api = useApi(footfallApiRef);
  const [outcome, setOutcome] = useState<Outcome<T>>();
  const [attempt, setAttempt] = useState(0);
  const latestAsk = useRef(ask);
  latestAsk.current = ask;

  useEffect(() => {
    let isCurrent = true;
    const asked = { question, version };
    latestAsk.current(api).then(
      value => isCurrent && setOutcome({ ...asked, value, error: null }),
      error => isCurrent && setOutcome(last => failedAfter(last, asked, error)),
    );
    return () => {
      isCurrent = false;
    };
  }, [api, question, version, attempt]);

  const retry = useCallback(() => {
    setOutcome(last => (last && 'value' in last ? last : undefined));
    setAttempt(count => count + 1);
  }, []);

  if (!outcome) {
    return { status: 'loading' };
  }
  const isOther = outcome.question !== question;
  const isStale = isOther || outcome.version !== version;
  if ('value' in outcome) {
    const { value, error } = outcome;
    const failure = error && !isOther ? { error, retry } : null;
    return { status: 'ready', value, isStale, failure };
  }
  return isStale
    ? { status: 'loading' }
    : { status: 'failed', error: outcome.error, retry };
}
