import { createExtensionPoint } from '@backstage/backend-plugin-api';
import {
  DeploymentInput,
  IngestResult,
} from '@footfall/backstage-plugin-footfall-common';
import { JsonValue } from '@backstage/types';

/**
 * How far a source has come with work that takes a while.
 *
 * @public
 */
export interface SourceProgress {
  readonly state: 'running' | 'done' | 'failed';
  /** What is counted: commits read, pages fetched … */
  readonly done: number;
  /** `null` where nobody can tell how much there is. */
  readonly total: number | null;
  /** A sentence for the portal, such as why it failed or began anew. */
  readonly note: string | null;
}

/**
 * Where a source of deployments hands them in. What is said to be accepted, a
 * duplicate or corrected is stored; what is rejected lies in the inbox.
 *
 * @public
 */
export interface DeploymentSink {
  /**
   * Takes in deployments; a bad one never costs its neighbours, but is named in
   * `rejected` and lies in the inbox. Safe to repeat. The promise is rejected
   * only where the database fails; some of the deployments may be stored by
   * then, so all of them are to be submitted again.
   */
  submit(deployments: readonly DeploymentInput[]): Promise<IngestResult>;
  /** What {@link DeploymentSink.writeCheckpoint} kept last, by any replica. */
  readCheckpoint(): Promise<JsonValue | undefined>;
  /**
   * Keeps how far the source has come, so that an interrupted run goes on from
   * there. To be written after the deployments that it stands for were submitted.
   */
  writeCheckpoint(checkpoint: JsonValue): Promise<void>;
  /** Shows how far the source has come in the portal. */
  reportProgress(progress: SourceProgress): Promise<void>;
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
   * The `source` that its deployments name, where that is not its id: those are
   * shown as failed when it reports that it failed.
   */
  readonly feeds?: readonly string[];
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
