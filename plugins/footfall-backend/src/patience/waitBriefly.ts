import { withPatience } from './withPatience';

const PATIENCE_MS = 2_000;

/**
 * Waits for what somebody need not wait for, as people to be told of what they
 * did. What takes longer than a moment goes on without them.
 *
 * @param work - never fails
 */
export const waitBriefly = (work: Promise<unknown>): Promise<void> =>
  withPatience(work, PATIENCE_MS);
