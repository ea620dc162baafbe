import { useEffect, useRef } from 'react';

/** Calls back again and again, as long as there is an interval. */
export function useInterval(
  callBack: () => void,
  intervalMs: number | undefined,
) {
  const latest = useRef(callBack);
  latest.current = callBack;
  useEffect(() => {
    if (intervalMs === undefined) {
      return undefined;
    }
    const timer = setInterval(() => latest.current(), intervalMs);
    return () => clearInterval(timer);
  }, [intervalMs]);
}
