import { useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { FootfallApi } from '@footfall/backstage-plugin-footfall-common';
import { footfallApiRef } from './footfallApiRef';

/** A change that somebody makes, on its way to the backend. */
export interface Change<Input> {
  readonly isPending: boolean;
  /** Why the backend refused the last attempt, in its words. */
  readonly refusal: string | undefined;
  readonly submit: (input: Input) => Promise<void>;
}

/**
 * What a refusal says. A `ResponseError` tells the status; the words of the
 * backend are its cause.
 */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) {
    return String(error);
  }
  const cause = 'cause' in error ? error.cause : undefined;
  return cause instanceof Error ? cause.message : error.message;
}

/**
 * Sends a change, and keeps what the backend says against it. Whoever refreshes
 * does so once the change is made, so that no screen shows what was refused.
 */
export function useChange<Input, Result>(
  send: (api: FootfallApi, input: Input) => Promise<Result>,
  onDone: (result: Result) => void,
): Change<Input> {
  const api = useApi(footfallApiRef);
  const [isPending, setIsPending] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const submit = async (input: Input) => {
    setIsPending(true);
    setRefusal(undefined);
    try {
      onDone(await send(api, input));
    } catch (error) {
      setRefusal(reasonOf(error));
    } finally {
      setIsPending(false);
    }
  };
  return { isPending, refusal, submit };
}
