import {
  AuthService,
  BackstageCredentials,
  DiscoveryService,
} from '@backstage/backend-plugin-api';
import { ForwardedError, ResponseError } from '@backstage/errors';
import {
  CostApi,
  FootfallClient,
} from '@footfall/backstage-plugin-footfall-common';
import { RefusedError } from './RefusedError';

/** What an action knows of the task that runs it. */
export interface RunningTask {
  getInitiatorCredentials(): Promise<BackstageCredentials>;
  readonly signal?: AbortSignal;
}

export interface FootfallBackendOptions {
  readonly auth: Pick<AuthService, 'getPluginRequestToken'>;
  readonly discovery: Pick<DiscoveryService, 'getBaseUrl'>;
}

/**
 * Why a call failed, in the words of the backend: they say what to do, and are
 * all that the log of a task shows.
 */
function inWords(error: unknown): Error {
  return error instanceof ResponseError
    ? new RefusedError(error.body.error.message, { cause: error })
    : new ForwardedError('Footfall could not be asked', error);
}

/** The backend of Footfall, asked in the name of whoever started a task. */
export class FootfallBackend {
  readonly #options: FootfallBackendOptions;

  constructor(options: FootfallBackendOptions) {
    this.#options = options;
  }

  /** @throws RefusedError with the message of the backend where it refuses. */
  async ask<T>(
    task: RunningTask,
    question: (costs: CostApi) => Promise<T>,
  ): Promise<T> {
    try {
      return await question(await this.#costsOf(task));
    } catch (error) {
      throw inWords(error);
    }
  }

  async #costsOf(task: RunningTask): Promise<CostApi> {
    const { auth, discovery } = this.#options;
    const { token } = await auth.getPluginRequestToken({
      onBehalfOf: await task.getInitiatorCredentials(),
      targetPluginId: 'footfall',
    });
    const { costs } = new FootfallClient({
      baseUrl: await discovery.getBaseUrl('footfall'),
      fetch: (input, init) =>
        fetch(input, {
          signal: task.signal,
          ...init,
          headers: {
            ...Object(init?.headers),
            authorization: `Bearer ${token}`,
          },
        }),
    });
    return costs;
  }
}
