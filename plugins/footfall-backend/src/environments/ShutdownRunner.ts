import { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import { nextAttemptOf } from '@footfall/backstage-plugin-footfall-common';
import {
  EnvironmentAction,
  EnvironmentActionProgress,
  EnvironmentToShutDown,
} from '@footfall/backstage-plugin-footfall-node';
import {
  EnvironmentStore,
  StoredEnvironment,
  StoredShutdown,
} from './EnvironmentStore';
import { ShutdownActions } from './ShutdownActions';
import { ShutdownStore } from './ShutdownStore';
import { untilAborted, withPatience } from './withPatience';

export interface ShutdownRunnerOptions {
  readonly shutdowns: ShutdownStore;
  readonly environments: Pick<EnvironmentStore, 'find' | 'end'>;
  readonly actions: Pick<ShutdownActions, 'forTier' | 'whatIsMissing'>;
  readonly logger: LoggerService;
  readonly nowMs: () => number;
}

/** No action takes longer to answer; only the dead lose a claim. */
const CLAIM_MS = 10 * 60_000;
const ANSWER_MS = 3 * 60_000;
/** How often is looked how far an action has come. */
const LOOK_MS = 30_000;
/** What runs for longer than that has been lost sight of. */
const FOLLOW_MS = 24 * 60 * 60_000;
/** How long whoever asks waits for what comes of it. */
const PATIENCE_MS = 2_000;
const MAX_MESSAGE = 300;

/** How far an attempt has come. */
type Step = EnvironmentActionProgress & { readonly handle: string | null };

/**
 * Carries out what was asked to be shut down: once, whatever the number of
 * replicas and restarts, later where it fails, and until it is given up.
 */
export class ShutdownRunner {
  readonly #options: ShutdownRunnerOptions;

  constructor(options: ShutdownRunnerOptions) {
    this.#options = options;
  }

  /** The same for those who wait for something else. */
  async runSoon(): Promise<void> {
    await withPatience(this.run(), PATIENCE_MS);
  }

  /** Takes each one that is due a step further. Never rejects. */
  async run(): Promise<void> {
    const { logger, shutdowns } = this.#options;
    try {
      const due = await shutdowns.listDue(this.#times());
      await Promise.all(due.map(({ id }) => this.#runOne(id)));
    } catch (error) {
      logger.warn(
        `Environments will be shut down later: ${stringifyError(error)}`,
      );
    }
  }

  #times() {
    const nowMs = this.#options.nowMs();
    return { nowMs, claimedBeforeMs: nowMs - CLAIM_MS };
  }

  async #runOne(id: string): Promise<void> {
    const { actions, environments, nowMs, shutdowns } = this.#options;
    const shutdown = await shutdowns.claim(id, this.#times());
    const environment =
      shutdown && (await environments.find(shutdown.environmentId));
    if (!shutdown || !environment) {
      return;
    }
    const action = actions.forTier(environment.tier);
    const isFollowed =
      shutdown.handle !== null && action?.id === shutdown.action;
    if (!isFollowed) {
      // Before anything is done, so that whoever comes after a crash knows.
      await shutdowns.begin(id, nowMs());
    }
    await this.#settle(
      { ...shutdown, attempts: shutdown.attempts + (isFollowed ? 0 : 1) },
      environment,
      await this.#stepOf(action, shutdown, environment, isFollowed),
    );
  }

  /** What an action says; what goes wrong is a failure with its reason. */
  async #stepOf(
    action: EnvironmentAction | undefined,
    shutdown: StoredShutdown,
    environment: StoredEnvironment,
    isFollowed: boolean,
  ): Promise<Step> {
    if (!action) {
      const message = this.#options.actions.whatIsMissing(environment.tier);
      return { state: 'failed', handle: null, message };
    }
    try {
      return isFollowed
        ? await this.#check(action, shutdown, environment)
        : await this.#start(action, shutdown, environment);
    } catch (error) {
      return {
        state: 'failed',
        handle: null,
        message: error instanceof Error ? error.message : String(error),
      };
    }
  }

  async #start(
    action: EnvironmentAction,
    { attempts, handle: lastHandle, id, requestedBy, state }: StoredShutdown,
    environment: StoredEnvironment,
  ): Promise<Step> {
    const signal = AbortSignal.timeout(ANSWER_MS);
    const { handle, message } = await untilAborted(
      action.start(whatIsToldOf(environment), {
        key: id,
        number: attempts + 1,
        // It was begun, and nobody wrote down what came of it.
        mayHaveBegun: state === 'running' && lastHandle === null,
        requestedBy,
        signal,
      }),
      signal,
    );
    return handle !== undefined && action.check
      ? { state: 'running', handle, message }
      : { state: 'done', handle: null, message };
  }

  async #check(
    action: EnvironmentAction,
    { attemptedMs, handle }: StoredShutdown,
    environment: StoredEnvironment,
  ): Promise<Step> {
    if (!action.check || handle === null) {
      return { state: 'failed', handle: null };
    }
    const signal = AbortSignal.timeout(ANSWER_MS);
    const progress = await untilAborted(
      action.check(handle, whatIsToldOf(environment), { signal }),
      signal,
    );
    const isLost =
      progress.state === 'running' &&
      attemptedMs !== null &&
      attemptedMs + FOLLOW_MS < this.#options.nowMs();
    return isLost
      ? {
          state: 'failed',
          handle: null,
          message: 'Nothing came of it in a day',
        }
      : { ...progress, handle };
  }

  async #settle(
    shutdown: StoredShutdown,
    { id, name }: StoredEnvironment,
    { handle, message, state }: Step,
  ): Promise<void> {
    const { environments, nowMs, shutdowns } = this.#options;
    const said = message?.slice(0, MAX_MESSAGE);
    const settleTable: Record<Step['state'], () => Promise<unknown>> = {
      done: () =>
        environments.end(id, shutdown.requestedBy, nowMs(), said ?? 'Done'),
      running: () =>
        shutdowns.record(shutdown.id, {
          state: 'running',
          handle,
          nextMs: nowMs() + LOOK_MS,
          lastMessage: said ?? shutdown.lastMessage,
        }),
      failed: () =>
        this.#fail(shutdown, name, said ?? 'It failed and does not say why'),
    };
    await settleTable[state]();
  }

  async #fail(
    { id, attempts }: StoredShutdown,
    name: string,
    lastMessage: string,
  ): Promise<void> {
    const { logger, nowMs, shutdowns } = this.#options;
    const nextMs = nextAttemptOf(attempts, nowMs());
    const what = nextMs === null ? 'is given up' : 'will be later';
    logger.warn(
      `Environment '${name}' was not shut down, and ${what}: ${lastMessage}`,
    );
    if (nextMs === null) {
      await shutdowns.fail(id, lastMessage, nowMs());
      return;
    }
    await shutdowns.record(id, {
      state: 'retrying',
      handle: null,
      nextMs,
      lastMessage,
    });
  }
}

function whatIsToldOf(environment: StoredEnvironment): EnvironmentToShutDown {
  const { id, name, serviceRef, teamRef, templateRef, tier, url } = environment;
  return { id, name, serviceRef, teamRef, templateRef, tier, url };
}
