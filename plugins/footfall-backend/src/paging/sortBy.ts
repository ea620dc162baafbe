type Sortable = string | number | null;

function compare(a: string | number, b: string | number): number {
  return typeof a === 'string' && typeof b === 'string'
    ? a.localeCompare(b, 'en', { numeric: true })
    : Number(a) - Number(b);
}

/**
 * Sorts by a value. What has no value comes last in either order: nothing is
 * neither the best nor the worst. Ties are broken by the second value, upwards.
 */
export function sortBy<T>(
  items: readonly T[],
  order: 'asc' | 'desc',
  valueOf: (item: T) => Sortable,
  tieBreakOf: (item: T) => string,
): T[] {
  const direction = order === 'asc' ? 1 : -1;
  return [...items].sort((a, b) => {
    const [left, right] = [valueOf(a), valueOf(b)];
    if (left === null || right === null) {
      return (
        Number(left === null) - Number(right === null) ||
        compare(tieBreakOf(a), tieBreakOf(b))
      );
    }
    return (
      direction * compare(left, right) || compare(tieBreakOf(a), tieBreakOf(b))
    );
  });
}
