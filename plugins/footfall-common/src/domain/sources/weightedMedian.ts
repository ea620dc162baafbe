/**
 * A value and how much it counts for.
 *
 * @public
 */
export interface Weighted {
  readonly value: number;
  readonly weight: number;
}

/**
 * The value below which half of the weight lies; `null` of nothing. Of the
 * medians of days, each with its deployments, it is close to the median of all
 * of them without anybody looking at each.
 *
 * @public
 */
export function weightedMedianOf(values: Iterable<Weighted>): number | null {
  const sorted = [...values]
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => a.value - b.value);
  const half = sorted.reduce((sum, { weight }) => sum + weight, 0) / 2;
  let below = 0;
  for (const { value, weight } of sorted) {
    below += weight;
    if (below >= half) {
      return value;
    }
  }
  return null;
}
