import {
  OfferEstimate,
  StoredEstimate,
} from '@footfall/backstage-plugin-footfall-common';

/** What an estimate of a tool is about. */
export type EstimateSubject = Pick<StoredEstimate, 'kind' | 'ref'>;

export interface KeptEstimate extends EstimateSubject {
  /** In the currency of the tool. */
  readonly estimate: OfferEstimate;
  readonly unsupported: number | null;
  readonly estimatedMs: number;
  readonly receivedMs: number;
}

export interface StoredEstimateStore {
  find(subject: EstimateSubject): Promise<KeptEstimate | undefined>;
  /** Replaces an earlier estimate of the same; a later one stays. */
  replace(estimate: KeptEstimate): Promise<void>;
}
