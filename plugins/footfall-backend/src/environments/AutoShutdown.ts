import { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import {
  autoShutdownDayOf,
  dayOfInstant,
  planAutoShutdowns,
} from '@footfall/backstage-plugin-footfall-common';
import { FootfallConfig } from '../config';
import { EnvironmentStore, StoredEnvironment } from './EnvironmentStore';
import { lifeOf, warningsOf } from './lifeOf';
import { ReminderStore } from './ReminderStore';
import { ShutdownRequests } from './ShutdownRequests';

export interface AutoShutdownOptions {
  readonly environments: Pick<EnvironmentStore, 'list'>;
  readonly reminders: Pick<ReminderStore, 'listSent'>;
  readonly requests: Pick<ShutdownRequests, 'request'>;
  readonly config: Pick<FootfallConfig, 'environments' | 'timeZone'>;
  readonly logger: LoggerService;
  readonly nowMs: () => number;
}

/** Who wants something shut down that nobody asked for. */
export const AUTO_SHUTDOWN = 'footfall';

/**
 * Shuts down what outlived its life, where configuration says so for its tier,
 * its owners were warned, and the days of grace are over.
 */
export class AutoShutdown {
  readonly #options: AutoShutdownOptions;
  #lastSaid: string | undefined;

  constructor(options: AutoShutdownOptions) {
    this.#options = options;
  }

  /** @returns how many are to be shut down now */
  async run(): Promise<number> {
    const { config, environments, nowMs, reminders } = this.#options;
    const { isDryRun, policy } = config.environments;
    if (policy.autoShutdown.length === 0) {
      return 0;
    }
    const { timeZone } = config;
    const today = dayOfInstant(nowMs(), timeZone);
    const living = await environments.list({ isPresentCostOnly: true });
    const lives = living.map(environment => lifeOf(environment, timeZone));
    if (isDryRun) {
      const ripe = lives.filter(life => {
        const day = autoShutdownDayOf(life, policy, life.expiresOn, today);
        return day !== null && day <= today;
      });
      this.#sayWhatWouldBe(living, new Set(ripe.map(({ id }) => id)));
      return 0;
    }
    const warnings = await warningsOf(living, reminders, timeZone);
    const due = new Set(
      planAutoShutdowns(lives, policy, warnings, today).map(({ id }) => id),
    );
    let asked = 0;
    for (const environment of living.filter(({ id }) => due.has(id))) {
      asked += (await this.#ask(environment)) ? 1 : 0;
    }
    return asked;
  }

  async #ask(environment: StoredEnvironment): Promise<boolean> {
    const { logger, requests } = this.#options;
    try {
      return await requests.request(environment, AUTO_SHUTDOWN);
    } catch (error) {
      logger.warn(
        `'${environment.name}' should be shut down: ${stringifyError(error)}`,
      );
      return false;
    }
  }

  // Once for each change, and not every minute.
  #sayWhatWouldBe(
    living: readonly StoredEnvironment[],
    ripe: ReadonlySet<string>,
  ) {
    const names = living
      .filter(({ id }) => ripe.has(id))
      .map(({ name }) => name)
      .sort()
      .join(', ');
    if (names !== '' && names !== this.#lastSaid) {
      this.#options.logger.info(`Dry run: would shut down ${names}`);
    }
    this.#lastSaid = names;
  }
}
