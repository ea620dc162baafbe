import { LoggerService } from '@backstage/backend-plugin-api';
import {
  addDays,
  dayOfInstant,
  MAX_QUIET_DAYS,
  startOfDay,
} from '@footfall/backstage-plugin-footfall-common';
import { FootfallConfig } from '../config';
import { sealAnswers } from './sealAnswers';
import { StoredWave, WaveStore } from './WaveStore';

export interface WaveCloserOptions {
  readonly waves: WaveStore;
  readonly config: Pick<FootfallConfig, 'timeZone'>;
  readonly logger: LoggerService;
  readonly nowMs: () => number;
}

/**
 * Closes waves. Whoever dies after the wave has stopped taking answers leaves it
 * `closing`, and the next look counts it; counting happens whole or not at all.
 */
export class WaveCloser {
  readonly #options: WaveCloserOptions;

  constructor(options: WaveCloserOptions) {
    this.#options = options;
  }

  /** Whether a wave takes answers no more, though nobody may have closed it. */
  hasEnded({ closesOn, state }: StoredWave): boolean {
    const { config, nowMs } = this.#options;
    return state !== 'open' || nowMs() >= startOfDay(closesOn, config.timeZone);
  }

  async closeIfDue(wave: StoredWave): Promise<boolean> {
    return wave.state !== 'closed' && this.hasEnded(wave)
      ? this.close(wave)
      : false;
  }

  /** Forgets who was asked so long ago that no survey leaves them in peace. */
  async forgetAsks(): Promise<void> {
    const { config, nowMs, waves } = this.#options;
    const today = dayOfInstant(nowMs(), config.timeZone);
    await waves.forgetAsks(addDays(today, -MAX_QUIET_DAYS));
  }

  /** @returns whether it was this call that closed the wave */
  async close(wave: StoredWave): Promise<boolean> {
    const { config, logger, nowMs, waves } = this.#options;
    await waves.startClosing(wave.id);
    // One that nobody came to close in time ended all the same when it should.
    const endedMs = Math.min(
      nowMs(),
      startOfDay(wave.closesOn, config.timeZone),
    );
    const isClosed = await waves.close(wave.id, endedMs, (groups, answers) =>
      sealAnswers(groups, answers, wave),
    );
    if (isClosed) {
      logger.info(
        `Closed wave ${wave.number} of the survey '${wave.definition.title}'`,
      );
    }
    return isClosed;
  }
}
