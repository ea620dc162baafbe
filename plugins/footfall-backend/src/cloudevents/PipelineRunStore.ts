import { RunDeployment, RunEnd } from './pipelineRuns';

/** With when it was said, where that was earlier and it is told again now. */
export type Told<T> = T & { readonly saidMs?: number };

/**
 * Keeps what joins deployments with the ends of their pipeline runs, whichever
 * of the two comes first. What is told again replaces nothing that was recorded
 * since it was said.
 */
export interface PipelineRunStore {
  /** Replaces what was kept of the same deployments. */
  recordDeployments(
    deployments: readonly Told<RunDeployment>[],
    nowMs: number,
  ): Promise<void>;
  /** Replaces what was kept of the same runs under the same keys. */
  recordEnds(ends: readonly Told<RunEnd>[], nowMs: number): Promise<void>;
  listDeployments(keys: readonly string[]): Promise<RunDeployment[]>;
  listEnds(keys: readonly string[]): Promise<RunEnd[]>;
  /** @returns how many records were older */
  deleteRecordedBefore(ms: number): Promise<number>;
}
