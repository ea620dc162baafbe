import { LoggerService } from '@backstage/backend-plugin-api';
import { Classify } from '../deployments/ClassifiedDeployment';
import { RollupStore } from './RollupStore';

export interface RollupServiceOptions {
  readonly rollups: RollupStore;
  readonly classify: Classify;
  readonly logger: LoggerService;
  readonly nowMs: () => number;
}

/** Days that are fetched at once; each is a transaction of its own. */
const DAYS_AT_A_TIME = 100;

/** Keeps the rollups equal to the deployments that they are computed from. */
export class RollupService {
  readonly #options: RollupServiceOptions;

  constructor(options: RollupServiceOptions) {
    this.#options = options;
  }

  /**
   * Computes every day that has to be, the newest first, until none is left
   * that another replica is not already at work on.
   *
   * @returns how many days were replaced
   */
  async rollUpPending(signal?: AbortSignal): Promise<number> {
    let replaced = 0;
    for (;;) {
      const days = await this.#options.rollups.listPendingDays(DAYS_AT_A_TIME);
      const before = replaced;
      for (const day of days) {
        if (signal?.aborted) {
          return replaced;
        }
        const outcome = await this.#options.rollups.replaceDay(
          day,
          this.#options.classify,
          this.#options.nowMs(),
        );
        replaced += outcome === 'replaced' ? 1 : 0;
      }
      if (days.length > 0) {
        this.#options.logger.debug(`Computed ${replaced} days`);
      }
      if (replaced === before) {
        return replaced;
      }
    }
  }
}
