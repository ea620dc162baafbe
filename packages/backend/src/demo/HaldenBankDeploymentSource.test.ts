import { mockServices } from '@backstage/backend-test-utils';
import { DeploymentInput } from '@footfall/backstage-plugin-footfall-common';
import { HaldenBankDeploymentSource } from './HaldenBankDeploymentSource';

const deployment = (index: number): DeploymentInput => ({
  source: 'test',
  id: String(index),
  service: 'ledger-posting',
  environment: 'production',
  occurredAt: '2026-03-02T10:00:00Z',
});

describe('HaldenBankDeploymentSource', () => {
  it('hands everything in once, in order, a thousand at a time', async () => {
    const deployments = Array.from({ length: 2300 }, (_, index) =>
      deployment(index),
    );
    const batches: (readonly DeploymentInput[])[] = [];
    const progress: object[] = [];
    await new HaldenBankDeploymentSource(
      () => deployments,
      mockServices.logger.mock(),
    ).connect({
      async submit(batch) {
        batches.push(batch);
        return {
          accepted: batch.length,
          duplicates: 0,
          corrected: 0,
          rejected: [],
        };
      },
      readCheckpoint: async () => undefined,
      writeCheckpoint: async () => undefined,
      reportProgress: async report => {
        progress.push(report);
      },
    });
    expect(batches.map(batch => batch.length)).toEqual([1000, 1000, 300]);
    expect(batches.flat()).toEqual(deployments);
    expect(progress).toHaveLength(4);
    expect(progress.at(-1)).toMatchObject({ state: 'done', done: 2300 });
  });
});
