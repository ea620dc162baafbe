/** The median; undefined of nothing. */
export function medianOf(values: readonly number[]): number | undefined {
  if (values.length === 0) {
    return undefined;
  }
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? sorted[middle]
    : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** A value at a place in time, in whatever unit. */
export interface Observation {
  readonly at: number;
  readonly value: number;
}

function pairsOf<T>(
  observations: readonly Observation[],
  compare: (earlier: Observation, later: Observation) => T,
): T[] {
  return observations.flatMap((earlier, index) =>
    observations.slice(index + 1).map(later => compare(earlier, later)),
  );
}

/**
 * The Theil–Sen slope: the median of the slopes between all pairs of
 * observations. One odd week does not bend it.
 *
 * @returns units of value per unit of time; undefined of fewer than two
 */
export function theilSenSlopeOf(
  observations: readonly Observation[],
): number | undefined {
  return medianOf(
    pairsOf(
      observations,
      (earlier, later) =>
        (later.value - earlier.value) / (later.at - earlier.at),
    ),
  );
}

/**
 * The upper tail of the standard normal distribution, by the rational
 * approximation 26.2.17 of Abramowitz and Stegun; its error is below 7.5e-8.
 */
function upperTailOf(z: number): number {
  const t = 1 / (1 + 0.2316419 * z);
  const polynomial =
    t *
    (0.31938153 +
      t *
        (-0.356563782 +
          t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * polynomial;
}

function tieCorrectionOf(values: readonly number[]): number {
  const sizes = new Map<number, number>();
  values.forEach(value => sizes.set(value, (sizes.get(value) ?? 0) + 1));
  return [...sizes.values()]
    .map(size => size * (size - 1) * (2 * size + 5))
    .reduce((sum, term) => sum + term, 0);
}

/**
 * The two-sided p-value of the Mann–Kendall test for a monotonic trend, by the
 * normal approximation with correction for ties and for continuity.
 *
 * @returns 1 where all observations are alike: nothing speaks for a trend
 */
export function mannKendallPValueOf(
  observations: readonly Observation[],
): number {
  const n = observations.length;
  const s = pairsOf(observations, (earlier, later) =>
    Math.sign(later.value - earlier.value),
  ).reduce<number>((sum, sign) => sum + sign, 0);
  const variance =
    (n * (n - 1) * (2 * n + 5) -
      tieCorrectionOf(observations.map(({ value }) => value))) /
    18;
  if (s === 0 || variance <= 0) {
    return 1;
  }
  const z = (Math.abs(s) - 1) / Math.sqrt(variance);
  return Math.min(1, 2 * upperTailOf(z));
}
