import { ConflictError } from '@backstage/errors';
import { randomUUID } from 'node:crypto';
import { FootfallConfig } from '../config';
import { StoredEnvironment } from './EnvironmentStore';
import { ShutdownActions } from './ShutdownActions';
import { ShutdownRunner } from './ShutdownRunner';
import { ShutdownStore } from './ShutdownStore';

export interface ShutdownRequestsOptions {
  readonly shutdowns: ShutdownStore;
  readonly actions: Pick<ShutdownActions, 'forTier' | 'whatIsMissing'>;
  readonly runner: Pick<ShutdownRunner, 'runSoon'>;
  readonly config: Pick<FootfallConfig, 'environments'>;
  readonly nowMs: () => number;
}

/** Takes in that an environment is to be shut down. */
export class ShutdownRequests {
  readonly #options: ShutdownRequestsOptions;

  constructor(options: ShutdownRequestsOptions) {
    this.#options = options;
  }

  /**
   * Asks for it, once, however many ask in the same moment.
   *
   * @returns whether this call asked
   * @throws ConflictError where nothing can shut it down, or nothing is to.
   */
  async request(environment: StoredEnvironment, by: string): Promise<boolean> {
    const { actions, config, nowMs, runner, shutdowns } = this.#options;
    const action = actions.forTier(environment.tier);
    if (!action) {
      throw new ConflictError(actions.whatIsMissing(environment.tier));
    }
    if (config.environments.isDryRun) {
      throw new ConflictError(
        `Nothing was shut down: footfall.environments.dryRun is set. Without it '${action.id}' would shut down '${environment.name}'`,
      );
    }
    const isMine = await shutdowns.request(environment, {
      id: randomUUID(),
      action: action.id,
      requestedBy: by,
      requestedMs: nowMs(),
    });
    if (isMine) {
      await runner.runSoon();
    }
    return isMine;
  }
}
