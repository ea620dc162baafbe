import { ConflictError, NotFoundError } from '@backstage/errors';
import { KnownCost } from '@footfall/backstage-plugin-footfall-common';
import { isDeepStrictEqual } from 'node:util';
import { EnvironmentEstimates } from '../costs/EnvironmentEstimates';
import { EnvironmentStore } from './EnvironmentStore';

export interface EstimateRecorderOptions {
  readonly environments: Pick<EnvironmentStore, 'find' | 'change'>;
  readonly nowMs: () => number;
}

/** Somebody may extend it at the same moment; hardly anybody does so twice. */
const ATTEMPTS = 5;

/** What tools say that environments cost, as of the moment they say it. */
export class EstimateRecorder implements EnvironmentEstimates {
  readonly #options: EstimateRecorderOptions;

  constructor(options: EstimateRecorderOptions) {
    this.#options = options;
  }

  async record(id: string, { monthly, unknownLines }: KnownCost) {
    const { environments, nowMs } = this.#options;
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const environment = await environments.find(id);
      if (!environment || environment.goneMs !== null) {
        throw new NotFoundError(`No environment '${id}' runs`);
      }
      const estimate = { fromMs: nowMs(), monthly, unknownLines };
      // Tools say the same with every run, and it holds until they say another.
      const last = environment.estimates[environment.estimates.length - 1];
      if (isDeepStrictEqual(estimate, { ...last, fromMs: estimate.fromMs })) {
        return;
      }
      if (await environments.change(environment, {}, estimate)) {
        return;
      }
    }
    throw new ConflictError(
      `The environment '${id}' is being changed by others; send it again`,
    );
  }
}
