import { DeploymentInput } from '@footfall/backstage-plugin-footfall-common';
import { outcomeOf, RunDeployment, RunEnd } from './pipelineRuns';
import { PipelineRunStore, Told } from './PipelineRunStore';

/**
 * Joins deployments with the ends of their pipeline runs. Either side is kept
 * before the other is looked for, so that of two replicas, one of which takes
 * in the deployment and one the end, at least one sees both.
 */
export class PipelineRunService {
  readonly #runs: PipelineRunStore;
  readonly #retentionMs: number;
  readonly #nowMs: () => number;

  constructor(options: {
    runs: PipelineRunStore;
    retentionMs: number;
    nowMs: () => number;
  }) {
    this.#runs = options.runs;
    this.#retentionMs = options.retentionMs;
    this.#nowMs = options.nowMs;
  }

  async keepDeployments(deployments: readonly Told<RunDeployment>[]) {
    await this.#runs.recordDeployments(deployments, this.#nowMs());
  }

  async keepEnds(ends: readonly Told<RunEnd>[]) {
    await this.#runs.recordEnds(ends, this.#nowMs());
  }

  /** The deployments of runs, by key, each with the outcome that is known now. */
  async findDeployments(keys: readonly string[]) {
    const deployments = await this.#runs.listDeployments(keys);
    const settled = await this.settle(deployments);
    const byKey = new Map<string, DeploymentInput[]>();
    deployments.forEach(({ key }, index) =>
      byKey.set(key, [...(byKey.get(key) ?? []), settled[index]]),
    );
    return byKey;
  }

  /** Each deployment with the outcome that is known now, in the order given. */
  async settle(
    deployments: readonly RunDeployment[],
  ): Promise<DeploymentInput[]> {
    const keys = [...new Set(deployments.map(({ key }) => key))];
    const ends = new Map<string, RunEnd[]>();
    for (const end of await this.#runs.listEnds(keys)) {
      ends.set(end.key, [...(ends.get(end.key) ?? []), end]);
    }
    return deployments.map(deployment => ({
      ...deployment.input,
      outcome:
        outcomeOf(deployment, ends.get(deployment.key) ?? []) ??
        deployment.input.outcome,
    }));
  }

  /** Forgets what waited for long enough. @returns how many records */
  async expire(): Promise<number> {
    return this.#runs.deleteRecordedBefore(this.#nowMs() - this.#retentionMs);
  }
}
