import { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import {
  DeploymentSink,
  DeploymentSource,
  FootfallDeploymentSourcesExtensionPoint,
} from '@footfall/backstage-plugin-footfall-node';
import { IngestService } from '../deployments/IngestService';
import { SourceStateStore } from './SourceStateStore';

export interface SinkOptions {
  readonly ingest: IngestService;
  readonly sourceStates: SourceStateStore;
  readonly nowMs: () => number;
}

/** The sink of one source, which takes what it hands in under its name. */
function createSink(
  { id: sourceId, feeds }: DeploymentSource,
  { ingest, sourceStates, nowMs }: SinkOptions,
): DeploymentSink {
  return {
    submit: deployments =>
      ingest.ingest(
        deployments.map(value => ({ value })),
        sourceId,
      ),
    readCheckpoint: () => sourceStates.readCheckpoint(sourceId),
    writeCheckpoint: checkpoint =>
      sourceStates.writeCheckpoint(sourceId, checkpoint, nowMs()),
    reportProgress: progress =>
      sourceStates.writeProgress(sourceId, progress, nowMs(), feeds),
  };
}

/** The sources that other modules add. */
export class DeploymentSources
  implements FootfallDeploymentSourcesExtensionPoint
{
  readonly #sources = new Map<string, DeploymentSource>();

  addSource(source: DeploymentSource) {
    if (this.#sources.has(source.id)) {
      throw new Error(`There is a deployment source '${source.id}' already`);
    }
    this.#sources.set(source.id, source);
  }

  /** Lets every source begin; one that fails does not keep the others. */
  connectAll(options: SinkOptions, logger: LoggerService) {
    for (const source of this.#sources.values()) {
      this.#connect(source, options).catch(error =>
        logger.error(
          `Deployment source '${source.id}' stopped: ${stringifyError(error)}`,
        ),
      );
    }
  }

  // Asynchronous, so that one that throws at once is like one that rejects.
  async #connect(source: DeploymentSource, options: SinkOptions) {
    await source.connect(createSink(source, options));
  }
}
