import { LoggerService, SchedulerService } from '@backstage/backend-plugin-api';
import {
  DeploymentSink,
  DeploymentSource,
} from '@footfall/backstage-plugin-footfall-node';
import { RepositoryConfig } from './config/GitopsConfig';
import { describeFailure } from './git/describeFailure';
import { FetchCutShortError } from './history/FetchCutShortError';
import { HistoryImport } from './history/HistoryImport';

export interface GitopsSourceOptions {
  readonly repository: RepositoryConfig;
  readonly scheduler: SchedulerService;
  readonly logger: LoggerService;
}

/** The history of one GitOps repository, read on a schedule. */
export class GitopsSource implements DeploymentSource {
  readonly id: string;
  readonly feeds: readonly string[];
  readonly #options: GitopsSourceOptions;

  constructor(options: GitopsSourceOptions) {
    this.id = `gitops:${options.repository.id}`;
    this.feeds = [options.repository.source];
    this.#options = options;
  }

  async connect(sink: DeploymentSink) {
    const { logger, repository, scheduler } = this.#options;
    const history = new HistoryImport({
      repository,
      sink,
      logger,
      nowMs: Date.now,
    });
    await scheduler.scheduleTask({
      // Of all replicas, one at a time, unless the configuration says otherwise.
      scope: 'global',
      ...repository.schedule,
      id: `footfall-${this.id}`,
      fn: signal => this.#run(history, sink, signal),
    });
  }

  async #run(
    history: HistoryImport,
    sink: DeploymentSink,
    signal: AbortSignal,
  ) {
    const { logger, repository } = this.#options;
    try {
      await history.run(signal);
    } catch (error) {
      if (signal.aborted && !(error instanceof FetchCutShortError)) {
        logger.info(
          `GitOps repository '${repository.id}': interrupted; the next run goes on from here`,
        );
        return;
      }
      const note = describeFailure(error, repository);
      await sink.reportProgress({ ...history.progress, state: 'failed', note });
      // The error itself is not passed on: git repeats the URL, token and all.
      throw new Error(`GitOps repository '${repository.id}': ${note}`);
    }
  }
}
