import { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import { nextAttemptOf } from '@footfall/backstage-plugin-footfall-common';
import { withPatience } from '../patience/withPatience';
import {
  EnvironmentStore,
  StoredEnvironment,
  StoredShutdown,
} from './EnvironmentStore';
import { ShutdownActions } from './ShutdownActions';
import { ShutdownStore } from './ShutdownStore';
import { ShutdownStep, takeShutdownStep } from './takeShutdownStep';

export interface ShutdownRunnerOptions {
  readonly shutdowns: ShutdownStore;
  readonly environments: Pick<EnvironmentStore, 'find' | 'end'>;
  readonly actions: Pick<ShutdownActions, 'forTier' | 'whatIsMissing'>;
  readonly logger: LoggerService;
  readonly nowMs: () => number;
}

/** No action takes longer to answer; only the dead lose a claim. */
const CLAIM_MS = 10 * 60_000;
/** How often is looked how far an action has come. */
const LOOK_MS = 30_000;
/** How long whoever asks waits for what comes of it. */
const PATIENCE_MS = 2_000;
const MAX_MESSAGE = 300;

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
      await shutdowns.begin(id, action?.id ?? shutdown.action, nowMs());
    }
    const known = { shutdown, environment, isFollowed, nowMs: nowMs() };
    await this.#settle(
      { ...shutdown, attempts: shutdown.attempts + (isFollowed ? 0 : 1) },
      environment,
      action
        ? await takeShutdownStep({ ...known, action })
        : this.#failFor(environment),
    );
  }

  /** Nothing is there by which it could be shut down. */
  #failFor({ tier }: StoredEnvironment): ShutdownStep {
    const message = this.#options.actions.whatIsMissing(tier);
    return { state: 'failed', handle: null, message };
  }

  async #settle(
    shutdown: StoredShutdown,
    { id, name }: StoredEnvironment,
    { handle, message, state }: ShutdownStep,
  ): Promise<void> {
    const { environments, nowMs, shutdowns } = this.#options;
    const said = message?.slice(0, MAX_MESSAGE);
    const settleTable: Record<ShutdownStep['state'], () => Promise<unknown>> = {
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
