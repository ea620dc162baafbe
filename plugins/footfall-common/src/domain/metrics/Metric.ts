/**
 * Why a metric has no value. An unknown is never drawn as zero: every reason
 * has a sentence of its own in the portal.
 *
 * @public
 */
export const missingReasons = [
  'no-known-services',
  'nothing-deployed',
  'no-people-deployed',
  'nobody-free',
  'nobody-mandated',
  'too-few-people',
  'too-few-answers',
  'not-measured',
] as const;

/** @public */
export type MissingReason = (typeof missingReasons)[number];

/**
 * A value with the fraction that it came from.
 *
 * @public
 */
export interface MetricValue {
  /** A share lies in 0 to 1; a gap is in percentage points, -100 to 100. */
  readonly value: number;
  /** `null` where the metric is no fraction. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly reason: null;
}

/**
 * No value, and why.
 *
 * @public
 */
export interface MissingMetric {
  readonly value: null;
  readonly numerator: null;
  readonly denominator: null;
  readonly reason: MissingReason;
}

/**
 * A metric is a value or the reason why there is none.
 *
 * @public
 */
export type Metric = MetricValue | MissingMetric;

// One for each reason: a year of weeks of every team lacks thousands of values.
const missingMetrics = Object.fromEntries(
  missingReasons.map(reason => [
    reason,
    Object.freeze({ value: null, numerator: null, denominator: null, reason }),
  ]),
) as Record<MissingReason, MissingMetric>;

/** @public */
export function missing(reason: MissingReason): MissingMetric {
  return missingMetrics[reason];
}

/**
 * A share, or the reason why its denominator is 0.
 *
 * @public
 */
export function shareOf(
  numerator: number,
  denominator: number,
  reasonForZero: MissingReason,
): Metric {
  return denominator === 0
    ? missing(reasonForZero)
    : { value: numerator / denominator, numerator, denominator, reason: null };
}

/**
 * A share in percent. 57 % times 100 is not quite 57 in binary, and must be for
 * a line at 57 % to have been reached.
 *
 * @public
 */
export function percentOf({ value }: Metric): number | null {
  return value === null ? null : Math.round(value * 1e11) / 1e9;
}

/**
 * How far one share lies above another, in percentage points. Missing where
 * either is.
 *
 * @public
 */
export function gapOf(share: Metric, other: Metric): Metric {
  if (share.value === null) {
    return share;
  }
  if (other.value === null) {
    return other;
  }
  return {
    value: (share.value - other.value) * 100,
    numerator: null,
    denominator: null,
    reason: null,
  };
}
