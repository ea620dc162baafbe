import { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import {
  DeploymentSource,
  FootfallDeploymentSourcesExtensionPoint,
} from '@footfall/backstage-plugin-footfall-node';
import { IngestService } from './IngestService';

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
  connectAll(ingest: IngestService, logger: LoggerService) {
    for (const source of this.#sources.values()) {
      source
        .connect({
          submit: deployments =>
            ingest.ingest(
              deployments.map(value => ({ value })),
              source.id,
            ),
        })
        .catch(error =>
          logger.error(
            `Deployment source '${source.id}' stopped: ${stringifyError(
              error,
            )}`,
          ),
        );
    }
  }
}
