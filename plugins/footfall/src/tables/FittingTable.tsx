import { useBreakpoint } from '@backstage/ui';
import { FactCards } from './FactCards';
import { PlainColumn, PlainTable } from './PlainTable';

/** A table of many columns: cards where the screen is too narrow for it. */
export function FittingTable<T>(props: {
  label: string;
  columns: readonly PlainColumn<T>[];
  items: readonly T[];
  keyOf: (item: T) => string;
}) {
  const isNarrow = useBreakpoint().down('md');
  return isNarrow ? <FactCards {...props} /> : <PlainTable {...props} />;
}
