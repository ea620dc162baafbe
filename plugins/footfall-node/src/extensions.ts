import { createExtensionPoint } from '@backstage/backend-plugin-api';
import {
  DeploymentInput,
  IngestResult,
} from '@footfall/backstage-plugin-footfall-common';

/**
 * Where a source of deployments hands them in. What is said to be accepted, a
 * duplicate or corrected is stored; what is rejected lies in the inbox.
 *
 * @public
 */
export interface DeploymentSink {
  /**
   * Takes in deployments; a bad one never costs its neighbours. Safe to repeat.
   * Rejects only where the database does, and then nothing was stored.
   */
  submit(deployments: readonly DeploymentInput[]): Promise<IngestResult>;
}

/**
 * A source of deployments that a module adds: a history, a poller, a stream.
 *
 * @public
 */
export interface DeploymentSource {
  /** Unique among sources; rejected items name it as their door. */
  readonly id: string;
  /**
   * Called once when the plugin has started, with the sink to use from then on.
   * A rejection is logged and does not stop the plugin.
   */
  connect(sink: DeploymentSink): Promise<void>;
}

/** @public */
export interface FootfallDeploymentSourcesExtensionPoint {
  /** @throws Error where a source of the same id was added before. */
  addSource(source: DeploymentSource): void;
}

/** @public */
export const footfallDeploymentSourcesExtensionPoint =
  createExtensionPoint<FootfallDeploymentSourcesExtensionPoint>({
    id: 'footfall.deploymentSources',
  });
