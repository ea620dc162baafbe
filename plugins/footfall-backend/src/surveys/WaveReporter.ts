import { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import {
  ClosedWave,
  closedWaveOf,
  WaveStandings,
} from '@footfall/backstage-plugin-footfall-common';
import { FootfallConfig } from '../config';
import { ResultStore } from './ResultStore';
import { WaveResultListener } from './WaveResultListener';
import { StoredWave, WaveStore } from './WaveStore';

export interface WaveReporterOptions {
  readonly waves: Pick<WaveStore, 'listUnreported' | 'recordReported'>;
  readonly results: Pick<ResultStore, 'load'>;
  readonly listeners: readonly WaveResultListener[];
  readonly config: Pick<FootfallConfig, 'catalog'>;
  readonly logger: LoggerService;
  readonly nowMs: () => number;
}

/** Hands the scores of closed waves to those who act upon them. */
export class WaveReporter {
  readonly #options: WaveReporterOptions;

  constructor(options: WaveReporterOptions) {
    this.#options = options;
  }

  /**
   * What one of the listeners refuses is tried at the next look, and what the
   * same survey heard later waits for it: told in another order, waves would
   * tell another story.
   */
  async reportAll(): Promise<void> {
    const { listeners, logger, nowMs, waves } = this.#options;
    const stuck = new Set<string>();
    for (const wave of await waves.listUnreported()) {
      if (stuck.has(wave.surveyId)) {
        continue;
      }
      try {
        const result = await this.#resultOf(wave);
        for (const listener of listeners) {
          await listener.waveClosed(result);
        }
        await waves.recordReported(wave.id, nowMs());
      } catch (error) {
        stuck.add(wave.surveyId);
        logger.warn(
          `The scores of wave ${wave.number} of '${
            wave.definition.title
          }' were not acted upon and will be tried again: ${stringifyError(
            error,
          )}`,
        );
      }
    }
  }

  async #resultOf(wave: StoredWave): Promise<ClosedWave> {
    const { config, nowMs, results } = this.#options;
    const stored = await results.load(wave.id);
    return closedWaveOf({
      wave: {
        waveId: wave.id,
        surveyId: wave.surveyId,
        number: wave.number,
        openedMs: wave.openedMs,
        closedMs: wave.closedMs ?? nowMs(),
      },
      survey: wave.definition,
      groups: stored.groups,
      standings: new WaveStandings(stored),
      tallies: stored.tallies,
      teamTypes: config.catalog.teamTypes,
    });
  }
}
