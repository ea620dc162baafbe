import { RunDeployment, RunEnd } from './pipelineRuns';

/**
 * Keeps what joins deployments with the ends of their pipeline runs, whichever
 * of the two comes first.
 */
export interface PipelineRunStore {
  /** Replaces what was kept of the same deployments. */
  recordDeployments(
    deployments: readonly RunDeployment[],
    nowMs: number,
  ): Promise<void>;
  /** Replaces what was kept of the same runs under the same keys. */
  recordEnds(ends: readonly RunEnd[], nowMs: number): Promise<void>;
  listDeployments(keys: readonly string[]): Promise<RunDeployment[]>;
  listEnds(keys: readonly string[]): Promise<RunEnd[]>;
  /** @returns how many records were older */
  deleteRecordedBefore(ms: number): Promise<number>;
}
