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

/** The same without lines. */
export interface KeptSummary extends Omit<KeptEstimate, 'estimate'> {
  readonly estimate: Omit<OfferEstimate, 'lines'>;
}

/** Which estimates are listed; all where it says nothing. */
export type EstimateFilter = Partial<EstimateSubject>;

/** Where an estimate stands in a list of them. */
export type EstimatePlace = EstimateSubject & Pick<KeptEstimate, 'estimatedMs'>;

export interface StoredEstimateStore {
  find(subject: EstimateSubject): Promise<KeptEstimate | undefined>;
  /** The newest first. */
  list(
    filter: EstimateFilter,
    page: { readonly before?: EstimatePlace; readonly limit: number },
  ): Promise<KeptSummary[]>;
  count(filter: EstimateFilter): Promise<number>;
  /** Replaces an earlier estimate of the same; a later one stays. */
  replace(estimate: KeptEstimate): Promise<void>;
}
