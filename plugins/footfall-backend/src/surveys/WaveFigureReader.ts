import { FootfallConfig } from '../config';
import { ResultStore } from './ResultStore';
import { WaveFigures } from './WaveFigures';
import { StoredWave } from './WaveStore';

export interface WaveFigureReaderOptions {
  readonly results: Pick<ResultStore, 'load'>;
  readonly config: Pick<FootfallConfig, 'organisation'>;
}

const MAX_KEPT = 100;

/** Reads waves. One that has closed never changes, so it is read once. */
export class WaveFigureReader {
  readonly #options: WaveFigureReaderOptions;
  readonly #closed = new Map<string, WaveFigures>();

  constructor(options: WaveFigureReaderOptions) {
    this.#options = options;
  }

  async read(wave: StoredWave): Promise<WaveFigures> {
    const known = this.#closed.get(wave.id);
    if (known) {
      return known;
    }
    const { config, results } = this.#options;
    const figures = new WaveFigures({
      wave,
      stored: await results.load(wave.id),
      organisation: config.organisation,
    });
    if (wave.state === 'closed') {
      if (this.#closed.size >= MAX_KEPT) {
        this.#closed.clear();
      }
      this.#closed.set(wave.id, figures);
    }
    return figures;
  }
}
