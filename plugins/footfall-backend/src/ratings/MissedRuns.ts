import { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import { RatingStore } from './RatingStore';
import { isEnded, recordOf } from './recordOfRun';
import { TemplateRuns } from './ScaffolderTasks';

/** The scaffolder lets no run take longer than this, unless it is told to. */
const LOOK_BACK_MS = 24 * 60 * 60_000;
/** Those that ended just now are told of by events. */
const EVENT_MS = 60_000;

export interface MissedRunsOptions {
  readonly ratings: Pick<RatingStore, 'recordMissed'>;
  readonly runs: Pick<TemplateRuns, 'listEnded'>;
  readonly logger: LoggerService;
  readonly nowMs: () => number;
}

/**
 * Has those asked whose run ended without anybody here hearing of it: an event
 * comes at most once, and the scaffolder may be down just when it does. Whoever
 * is in the ledger already stays there as they are.
 */
export class MissedRuns {
  readonly #options: MissedRunsOptions;
  #wasUnanswered = false;

  constructor(options: MissedRunsOptions) {
    this.#options = options;
  }

  async recordAll(): Promise<void> {
    const { nowMs, ratings, runs } = this.#options;
    try {
      const ended = await runs.listEnded(nowMs() - LOOK_BACK_MS);
      await ratings.recordMissed(
        ended
          .filter(isEnded)
          .filter(({ endedMs }) => endedMs + EVENT_MS <= nowMs())
          .map(recordOf),
      );
      this.#wasUnanswered = false;
    } catch (error) {
      this.#sayOnce(error);
    }
  }

  /** Each time it begins: a scaffolder may be down for hours. */
  #sayOnce(error: unknown) {
    if (!this.#wasUnanswered) {
      this.#wasUnanswered = true;
      this.#options.logger.warn(
        `Which runs have ended will be asked again: ${stringifyError(error)}`,
      );
    }
  }
}
