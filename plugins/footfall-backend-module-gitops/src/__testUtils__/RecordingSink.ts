import { JsonValue } from '@backstage/types';
import { DeploymentInput } from '@footfall/backstage-plugin-footfall-common';
import {
  DeploymentSink,
  SourceProgress,
} from '@footfall/backstage-plugin-footfall-node';

/** Keeps deployments by identity, as the backend does. */
export class RecordingSink implements DeploymentSink {
  readonly stored = new Map<string, DeploymentInput>();
  readonly batchSizes: number[] = [];
  readonly progress: SourceProgress[] = [];
  checkpoint: JsonValue | undefined;
  /** Called with each batch once it is stored. */
  onSubmit: () => void = () => {};

  get deployments(): DeploymentInput[] {
    return [...this.stored.values()];
  }

  get lastProgress(): SourceProgress | undefined {
    return this.progress[this.progress.length - 1];
  }

  async submit(deployments: readonly DeploymentInput[]) {
    const isNew = deployments.filter(({ id }) => !this.stored.has(id));
    deployments.forEach(deployment =>
      this.stored.set(deployment.id, deployment),
    );
    this.batchSizes.push(deployments.length);
    this.onSubmit();
    return {
      accepted: isNew.length,
      duplicates: deployments.length - isNew.length,
      corrected: 0,
      rejected: [],
    };
  }

  async readCheckpoint() {
    return this.checkpoint;
  }

  async writeCheckpoint(checkpoint: JsonValue) {
    this.checkpoint = checkpoint;
  }

  async reportProgress(progress: SourceProgress) {
    this.progress.push(progress);
  }
}
