import { gapOf, Metric } from '../metrics';
import { DigestFigure } from './Digest';

/** A figure beside what it was a week before. */
export function digestFigureOf(now: Metric, before: Metric): DigestFigure {
  return { now, before, changePp: gapOf(now, before).value };
}

/**
 * In percent. A share of 57 % times 100 is not quite 57 in binary, and must be
 * for a line at 57 % to have been reached.
 */
export function percentOf({ value }: Metric): number | null {
  return value === null ? null : Math.round(value * 1e11) / 1e9;
}
