import { gapOf, Metric } from '../metrics';
import { DigestFigure } from './Digest';

/** A figure beside what it was a week before. */
export function digestFigureOf(now: Metric, before: Metric): DigestFigure {
  return { now, before, changePp: gapOf(now, before).value };
}
