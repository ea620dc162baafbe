const PATIENCE_MS = 2_000;

/**
 * Waits for what somebody need not wait for, as people to be told of what they
 * did. What takes longer than a moment goes on without them.
 *
 * @param work - never fails
 */
export async function waitBriefly(work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<void>(resolve => {
    timer = setTimeout(resolve, PATIENCE_MS);
  });
  await Promise.race([work, patience]);
  clearTimeout(timer);
}
