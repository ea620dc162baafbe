import { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import {
  FootfallApi,
  NewRating,
} from '@footfall/backstage-plugin-footfall-common';
import { setTimeout } from 'node:timers/promises';

const ATTEMPTS = 60;

type Api = Pick<FootfallApi, 'getGoldenPaths' | 'postRating'>;

const isConflict = (error: unknown) =>
  error instanceof Error && 'statusCode' in error && error.statusCode === 409;

async function recordAll(api: Api, ratings: readonly NewRating[]) {
  const { goldenPaths } = await api.getGoldenPaths();
  if (goldenPaths.some(({ ease }) => ease.status === 'measured')) {
    return;
  }
  for (const rating of ratings) {
    try {
      await api.postRating(rating);
    } catch (error) {
      // A restart finds that some were given before it.
      if (!isConflict(error)) {
        throw error;
      }
    }
  }
}

/** Gives ratings once, as soon as the backend answers. */
export async function recordRatings(options: {
  readonly connect: () => Promise<Api>;
  readonly ratings: readonly NewRating[];
  readonly logger: LoggerService;
  readonly pauseMs?: number;
}): Promise<void> {
  const { connect, ratings, logger, pauseMs = 2_000 } = options;
  let obstacle = '';
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    try {
      await recordAll(await connect(), ratings);
      return;
    } catch (error) {
      obstacle = stringifyError(error);
    }
    await setTimeout(pauseMs, undefined, { ref: false });
  }
  logger.warn(`Halden Bank rates nothing: ${obstacle}`);
}
