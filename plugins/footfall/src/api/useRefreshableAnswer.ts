import { useReducer } from 'react';
import { FootfallApi } from '@footfall/backstage-plugin-footfall-common';
import { Answer, useAnswer } from './useAnswer';

/** An answer, and how to ask for it again. */
export interface RefreshableAnswer<T> {
  readonly answer: Answer<T>;
  readonly refresh: () => void;
  /** How often it was asked for again: whatever a change moves goes with it. */
  readonly version: number;
}

/**
 * An answer that can be asked for again, after a change. The last one stays
 * until then.
 */
export function useRefreshableAnswer<T>(
  question: string,
  ask: (api: FootfallApi) => Promise<T>,
): RefreshableAnswer<T> {
  const [version, refresh] = useReducer((count: number) => count + 1, 0);
  return { answer: useAnswer(question, ask, version), refresh, version };
}
