import { LoggerService } from '@backstage/backend-plugin-api';
import { DeploymentInput } from '@footfall/backstage-plugin-footfall-common';
import {
  DeploymentSink,
  DeploymentSource,
} from '@footfall/backstage-plugin-footfall-node';

const BATCH_SIZE = 1000;

/** Under this name the portal shows how far it has come. */
export const HALDEN_BANK_SOURCE = 'halden-bank';

/** Hands in made-up deployments, in batches, oldest first. */
export class HaldenBankDeploymentSource implements DeploymentSource {
  readonly id = HALDEN_BANK_SOURCE;

  constructor(
    private readonly createDeployments: () => readonly DeploymentInput[],
    private readonly logger: LoggerService,
  ) {}

  async connect(sink: DeploymentSink) {
    const deployments = this.createDeployments();
    const total = deployments.length;
    let rejected = 0;
    for (let from = 0; from < total; from += BATCH_SIZE) {
      await sink.reportProgress({
        state: 'running',
        done: from,
        total,
        note: null,
      });
      const batch = deployments.slice(from, from + BATCH_SIZE);
      const result = await sink.submit(batch);
      rejected += result.rejected.length;
    }
    await sink.reportProgress({
      state: 'done',
      done: total,
      total,
      note: null,
    });
    this.logger.info(
      `Handed in ${total} made-up deployments, of which ${rejected} were rejected`,
    );
  }
}
