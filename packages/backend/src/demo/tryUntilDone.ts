import { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import { setTimeout } from 'node:timers/promises';

const ATTEMPTS = 60;

/** Tries what needs a backend that answers, and says so where it never does. */
export async function tryUntilDone(options: {
  readonly attempt: () => Promise<void>;
  /** What is missing otherwise. */
  readonly what: string;
  readonly logger: LoggerService;
  readonly pauseMs?: number;
}): Promise<void> {
  const { attempt, logger, pauseMs = 2_000, what } = options;
  let obstacle = '';
  for (let count = 0; count < ATTEMPTS; count += 1) {
    try {
      await attempt();
      return;
    } catch (error) {
      obstacle = stringifyError(error);
    }
    await setTimeout(pauseMs, undefined, { ref: false });
  }
  logger.warn(`Halden Bank is without ${what}: ${obstacle}`);
}
