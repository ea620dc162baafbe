import { MoneyRange } from '@footfall/backstage-plugin-footfall-common';

export interface SimilarCosts {
  readonly n: number;
  readonly monthly: MoneyRange;
}

/** What was ordered with the same template before. */
export interface SimilarEnvironments {
  /** In one currency; `null` where nothing is known of any. */
  similarTo(
    templateRef: string,
    currency: string,
  ): Promise<SimilarCosts | null>;
}
