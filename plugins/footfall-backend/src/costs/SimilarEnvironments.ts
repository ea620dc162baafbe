import { CostSpan } from '@footfall/backstage-plugin-footfall-common';

/** What was ordered with the same template before. */
export interface SimilarEnvironments {
  /** In one currency; `null` where nothing is known of any. */
  similarTo(templateRef: string, currency: string): Promise<CostSpan | null>;
}
