import { Deployment, identityOf } from './Deployment';

/**
 * What became of an item.
 *
 * @public
 */
export type ItemOutcome = 'accepted' | 'duplicate' | 'corrected';

/**
 * The items of a batch, each identity once: the last item of an identity is the
 * one to be stored, the ones before it were corrected by it within the batch.
 *
 * @public
 */
export interface BatchPlan<T> {
  readonly toStore: readonly T[];
  /** Items that repeat, word for word, what the batch said before. */
  readonly duplicates: number;
  /** Items that changed what the batch itself had said before. */
  readonly corrected: number;
}

/**
 * Folds a batch so that each identity is stored once. The order within the
 * batch decides: the last word holds.
 *
 * @param contentOf - a text that is equal for equal deployments
 * @public
 */
export function planBatch<T extends Pick<Deployment, 'source' | 'id'>>(
  batch: readonly T[],
  contentOf: (deployment: T) => string,
): BatchPlan<T> {
  const lastWord = new Map<string, T>();
  let duplicates = 0;
  let corrected = 0;
  for (const deployment of batch) {
    const identity = identityOf(deployment);
    const earlier = lastWord.get(identity);
    if (earlier) {
      if (contentOf(earlier) === contentOf(deployment)) {
        duplicates += 1;
      } else {
        corrected += 1;
      }
    }
    lastWord.set(identity, deployment);
  }
  return { toStore: [...lastWord.values()], duplicates, corrected };
}
