import {
  dayOfInstant,
  addDays,
  environmentStateOf,
  spanOf,
  startOfDay,
} from '@footfall/backstage-plugin-footfall-common';
import { FootfallConfig } from '../config';
import { SimilarEnvironments } from '../costs/SimilarEnvironments';
import { EnvironmentCost, EnvironmentCosts } from './EnvironmentCosts';
import { EnvironmentStore, StoredEnvironment } from './EnvironmentStore';
import { costNowOf, lifeOf } from './lifeOf';

export interface EnvironmentReaderOptions {
  readonly environments: Pick<EnvironmentStore, 'firstMs' | 'list'>;
  readonly config: Pick<FootfallConfig, 'environments' | 'timeZone'>;
  readonly nowMs: () => number;
}

/** What went longer ago cost what things cost then. */
const SIMILAR_MS = 180 * 24 * 60 * 60_000;

/** What environments cost, for budgets and for estimates. */
export class EnvironmentReader
  implements EnvironmentCosts, SimilarEnvironments
{
  readonly #options: EnvironmentReaderOptions;

  constructor(options: EnvironmentReaderOptions) {
    this.#options = options;
  }

  async between(fromMs: number, toMs: number): Promise<EnvironmentCost[]> {
    const found = await this.#options.environments.list({
      createdBeforeMs: toMs,
      goneSinceMs: fromMs,
    });
    return found.map(environment => this.#costOf(environment));
  }

  async firstMs() {
    return this.#options.environments.firstMs();
  }

  async similarTo(templateRef: string, currency: string) {
    const { environments, nowMs } = this.#options;
    const found = await environments.list({
      templateRef,
      isPresentCostOnly: true,
      goneSinceMs: nowMs() - SIMILAR_MS,
    });
    return spanOf(found.map(costNowOf), currency);
  }

  #costOf(environment: StoredEnvironment): EnvironmentCost {
    const { config, nowMs } = this.#options;
    const { timeZone } = config;
    const { createdMs, estimates, expiresOn, goneMs } = environment;
    const endOfLifeMs =
      expiresOn === null ? null : startOfDay(addDays(expiresOn, 1), timeZone);
    return {
      id: environment.id,
      name: environment.name,
      teamRef: environment.teamRef,
      state: environmentStateOf(
        lifeOf(environment, timeZone),
        config.environments.policy,
        dayOfInstant(nowMs(), timeZone),
      ),
      createdMs,
      endsMs: goneMs ?? endOfLifeMs,
      estimates,
    };
  }
}
