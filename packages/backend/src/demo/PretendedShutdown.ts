import { LoggerService } from '@backstage/backend-plugin-api';
import {
  EnvironmentAction,
  EnvironmentActionProgress,
  EnvironmentToShutDown,
} from '@footfall/backstage-plugin-footfall-node';

const SECOND_MS = 1000;
const HOUR_MS = 60 * 60 * SECOND_MS;

export interface PretendedShutdownOptions {
  /** The names of those that take most of a day. */
  readonly slow: readonly string[];
  readonly logger: LoggerService;
  readonly nowMs: () => number;
}

/**
 * Takes nothing down, because there is nothing at Halden Bank to take down: it
 * says in the log and in the portal what would be done, and is done after as long
 * as it might take.
 */
export class PretendedShutdown implements EnvironmentAction {
  readonly id = 'halden-bank';
  readonly #options: PretendedShutdownOptions;

  constructor(options: PretendedShutdownOptions) {
    this.#options = options;
  }

  /** The handle is when it is done, so that a restart changes nothing. */
  async start({ name }: EnvironmentToShutDown) {
    const { logger, nowMs } = this.#options;
    const takesMs = this.#isSlow(name) ? 20 * HOUR_MS : 20 * SECOND_MS;
    logger.info(`Halden Bank takes '${name}' down (and only says so)`);
    return {
      handle: String(nowMs() + takesMs),
      message: this.#isSlow(name)
        ? 'Copying the data away before the machine goes; that takes a day'
        : 'Taking it down',
    };
  }

  async check(
    handle: string,
    { name }: EnvironmentToShutDown,
  ): Promise<EnvironmentActionProgress> {
    if (this.#options.nowMs() < Number(handle)) {
      return { state: 'running' };
    }
    this.#options.logger.info(`Halden Bank took '${name}' down`);
    return {
      state: 'done',
      message: 'Taken down. (In the demo nothing ran but this sentence.)',
    };
  }

  #isSlow(name: string): boolean {
    return this.#options.slow.includes(name);
  }
}
