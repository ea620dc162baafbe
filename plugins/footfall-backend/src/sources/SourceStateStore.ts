import { JsonValue } from '@backstage/types';
import { SourceProgress } from '@footfall/backstage-plugin-footfall-node';

export interface StoredProgress extends SourceProgress {
  readonly sourceId: string;
  /** The `source` of its deployments. */
  readonly feeds: readonly string[];
  readonly updatedMs: number;
}

export interface SourceStateStore {
  readCheckpoint(sourceId: string): Promise<JsonValue | undefined>;
  writeCheckpoint(
    sourceId: string,
    checkpoint: JsonValue,
    nowMs: number,
  ): Promise<void>;
  /** @param feeds - the `source` of its deployments, where that is not its id */
  writeProgress(
    sourceId: string,
    progress: SourceProgress,
    nowMs: number,
    feeds?: readonly string[],
  ): Promise<void>;
  /** Sources that ever reported how far they have come. */
  listProgress(): Promise<StoredProgress[]>;
}
