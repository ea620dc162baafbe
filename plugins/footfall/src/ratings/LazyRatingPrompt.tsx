import { lazy, Suspense } from 'react';
import { useScaffolderTaskId } from './useScaffolderTaskId';

const RatingPrompt = lazy(() =>
  import('./RatingPrompt').then(module => ({ default: module.RatingPrompt })),
);

/** The prompt, loaded only where there is something to rate. */
export function LazyRatingPrompt() {
  return useScaffolderTaskId() ? (
    <Suspense fallback={null}>
      <RatingPrompt />
    </Suspense>
  ) : null;
}
