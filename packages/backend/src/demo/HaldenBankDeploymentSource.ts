import { LoggerService } from '@backstage/backend-plugin-api';
import { DeploymentInput } from '@footfall/backstage-plugin-footfall-common';
import {
  DeploymentSink,
  DeploymentSource,
} from '@footfall/backstage-plugin-footfall-node';

const BATCH_SIZE = 1000;

/** Hands in made-up deployments, in batches, oldest first. */
export class HaldenBankDeploymentSource implements DeploymentSource {
  readonly id = 'halden-bank';

  constructor(
    private readonly createDeployments: () => readonly DeploymentInput[],
    private readonly logger: LoggerService,
  ) {}

  async connect(sink: DeploymentSink) {
    const deployments = this.createDeployments();
    let rejected = 0;
    for (let from = 0; from < deployments.length; from += BATCH_SIZE) {
      const batch = deployments.slice(from, from + BATCH_SIZE);
      const result = await sink.submit(batch);
      rejected += result.rejected.length;
    }
    this.logger.info(
      `Handed in ${deployments.length} made-up deployments, of which ${rejected} were rejected`,
    );
  }
}
