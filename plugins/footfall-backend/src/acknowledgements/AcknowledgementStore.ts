import {
  Acknowledgement,
  Day,
  EstimateCompleteness,
  Touchpoint,
} from '@footfall/backstage-plugin-footfall-common';

export interface StoredAcknowledgement extends Acknowledgement {
  readonly atMs: number;
  readonly title: string;
  readonly provider: string;
  readonly region: string;
  readonly completeness: EstimateCompleteness;
  readonly pricesFrom: Day | null;
  readonly pricesTo: Day | null;
  /** `null` where nobody could tell; without a budget it was not. */
  readonly wasOverBudget: boolean | null;
  readonly touchpoint: Touchpoint;
  readonly usedMs: number | null;
}

export interface AcknowledgementFilter {
  readonly by?: string;
  readonly teamRefs?: readonly string[];
  readonly templateRef?: string;
  /** Half-open. */
  readonly fromMs?: number;
  readonly toMs?: number;
}

/** Where a page ends: the next one begins before it. */
export type AcknowledgementPlace = Pick<StoredAcknowledgement, 'atMs' | 'id'>;

export interface AcknowledgementStore {
  insert(acknowledgement: StoredAcknowledgement): Promise<void>;
  find(id: string): Promise<StoredAcknowledgement | undefined>;
  /** The newest first. */
  list(
    filter: AcknowledgementFilter,
    page: { readonly before?: AcknowledgementPlace; readonly limit: number },
  ): Promise<StoredAcknowledgement[]>;
  count(filter: AcknowledgementFilter): Promise<number>;
  /**
   * Gives an acknowledgement to the first task that asks, whatever replicas do at
   * once; asking again changes nothing.
   *
   * @returns the acknowledgement as it is then, with the task that has it
   */
  useUp(
    id: string,
    taskId: string,
    atMs: number,
  ): Promise<StoredAcknowledgement | undefined>;
}
