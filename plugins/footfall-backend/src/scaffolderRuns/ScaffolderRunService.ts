import { dayOfInstant } from '@footfall/backstage-plugin-footfall-common';
import { FootfallConfig } from '../config';
import { ScaffolderRunStore } from './ScaffolderRunStore';

/** Remembers that a person ran the scaffolder. */
export interface ScaffolderRunService {
  /** Who is no catalog User, as a service is, is not remembered. */
  record(taskId: string, startedBy: string): Promise<void>;
}

export interface DefaultScaffolderRunServiceOptions {
  readonly runs: ScaffolderRunStore;
  readonly config: FootfallConfig;
  readonly nowMs: () => number;
}

export class DefaultScaffolderRunService implements ScaffolderRunService {
  readonly #options: DefaultScaffolderRunServiceOptions;

  constructor(options: DefaultScaffolderRunServiceOptions) {
    this.#options = options;
  }

  async record(taskId: string, startedBy: string) {
    const { runs, config, nowMs } = this.#options;
    const personRef = startedBy.toLocaleLowerCase('en-US');
    if (personRef.startsWith('user:')) {
      const day = dayOfInstant(nowMs(), config.timeZone);
      await runs.insert({ taskId, personRef, day });
    }
  }
}
