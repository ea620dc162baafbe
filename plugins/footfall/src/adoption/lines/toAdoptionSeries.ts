import { AdoptionPoint, Day } from '@footfall/backstage-plugin-footfall-common';
import { timeOfWeek } from '../../charts/timeOf';

/** One week of the two lines; null where there is no value. */
export interface AdoptionLinePoint {
  readonly from: Day;
  readonly to: Day;
  readonly time: number;
  readonly isComplete: boolean;
  readonly known: number;
  readonly registered: number | null;
  /** Only in whole weeks: the line that counts. */
  readonly active: number | null;
  /** In the last whole week and the one that runs: a line to be dashed. */
  readonly running: number | null;
}

/** The two lines and where their names stand. */
export interface AdoptionSeries {
  readonly points: readonly AdoptionLinePoint[];
  readonly lastWhole: AdoptionLinePoint | undefined;
}

/**
 * Turns a series into the lines of the chart. A week that has not ended never
 * looks like one that has: it belongs to a line of its own.
 */
export function toAdoptionSeries(
  series: readonly AdoptionPoint[],
): AdoptionSeries {
  const lastWholeIndex = series
    .map(point => point.isComplete)
    .lastIndexOf(true);
  const points = series.map((point, index): AdoptionLinePoint => {
    const active = point.figures.activeAdoption.value;
    const runs = !point.isComplete;
    const leadsToRunning =
      index === lastWholeIndex && index < series.length - 1;
    return {
      from: point.from,
      to: point.to,
      time: timeOfWeek(point.from),
      isComplete: point.isComplete,
      known: point.known,
      registered: point.figures.registered.value,
      active: runs ? null : active,
      running: runs || leadsToRunning ? active : null,
    };
  });
  return { points, lastWhole: points[lastWholeIndex] };
}

/**
 * Where two names stand beside the ends of their lines: at the ends, or, where
 * those are too near each other, as far apart as they must be to be read.
 */
export function spreadLabels(
  upper: number,
  lower: number,
  distance: number,
): { upper: number; lower: number } {
  const missing = distance - (upper - lower);
  if (missing <= 0) {
    return { upper, lower };
  }
  const floor = Math.max(lower - missing / 2, 0);
  const ceiling = Math.min(floor + distance, 1);
  return { upper: ceiling, lower: ceiling - distance };
}
