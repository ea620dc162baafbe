import { MoneyRange } from '@footfall/backstage-plugin-footfall-common';

/** What somebody accepted. */
export interface AcknowledgedEstimate {
  readonly id: string;
  readonly by: string;
  readonly atMs: number;
  readonly templateRef: string;
  readonly teamRef: string | null;
  /** `null` where the estimate was unknown. */
  readonly monthly: MoneyRange | null;
  readonly unknownLines: number;
  /** The task that used it; `null` while nobody did. */
  readonly taskId: string | null;
}

export interface AcknowledgedEstimates {
  find(id: string): Promise<AcknowledgedEstimate | undefined>;
}
