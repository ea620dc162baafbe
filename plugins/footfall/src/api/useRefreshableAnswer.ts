import { useReducer } from 'react';
import { FootfallApi } from '@footfall/backstage-plugin-footfall-common';
import { Answer, useAnswer } from './useAnswer';

/**
 * An answer that can be asked for again, after a change. The last one stays
 * until then.
 */
export function useRefreshableAnswer<T>(
  question: string,
  ask: (api: FootfallApi) => Promise<T>,
): { readonly answer: Answer<T>; readonly refresh: () => void } {
  const [version, refresh] = useReducer((count: number) => count + 1, 0);
  const answer = useAnswer(`${question}#${version}`, ask);
  return { answer, refresh };
}
