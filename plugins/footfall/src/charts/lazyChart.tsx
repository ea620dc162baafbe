import { ComponentType, lazy, Suspense } from 'react';
import { Skeleton } from '@backstage/ui';

/**
 * A chart in a chunk of its own: the library that draws is as large as the rest
 * of the page, and nothing else needs it.
 */
export function lazyChart<P extends object>(
  height: number,
  load: () => Promise<ComponentType<P>>,
): ComponentType<P> {
  const Chart = lazy(async () => {
    const Loaded = await load();
    return { default: (props: { chart: P }) => <Loaded {...props.chart} /> };
  });
  return function LazyChart(props: P) {
    return (
      <Suspense fallback={<Skeleton width="100%" height={height} />}>
        <Chart chart={props} />
      </Suspense>
    );
  };
}
