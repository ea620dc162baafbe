import { useEffect } from 'react';

// What a timer can wait for: longer ones end at once.
const LONGEST_MS = 2_147_483_647;

/** Says once that an instant has passed. */
export function useExpiry(
  instant: string | undefined,
  onExpired: () => void,
): void {
  useEffect(() => {
    if (instant === undefined) {
      return undefined;
    }
    const leftMs = Math.max(0, Date.parse(instant) - Date.now());
    if (leftMs > LONGEST_MS) {
      return undefined;
    }
    const timer = setTimeout(onExpired, leftMs);
    return () => clearTimeout(timer);
  }, [instant, onExpired]);
}
