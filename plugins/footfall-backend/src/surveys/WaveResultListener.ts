import { ClosedWave } from '@footfall/backstage-plugin-footfall-common';

/**
 * Whoever acts upon the scores of a wave. It is called at least once for each
 * wave that has closed: whoever is called a second time does nothing.
 */
export interface WaveResultListener {
  waveClosed(result: ClosedWave): Promise<void>;
}
