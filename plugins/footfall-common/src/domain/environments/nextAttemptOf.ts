const MINUTE_MS = 60_000;

/** A minute after the first attempt, then four times as long each time. */
const FIRST_WAIT_MS = MINUTE_MS;
const GROWTH = 4;

/** The last one begins about an hour and a half after the first. */
const MAX_ATTEMPTS = 5;

/**
 * When to try again to shut an environment down.
 *
 * @param attempts - those that failed
 * @param nowMs - when the last one did
 * @returns `null` where it is given up
 * @public
 */
export function nextAttemptOf(attempts: number, nowMs: number): number | null {
  return attempts >= MAX_ATTEMPTS
    ? null
    : nowMs + FIRST_WAIT_MS * GROWTH ** Math.max(0, attempts - 1);
}
