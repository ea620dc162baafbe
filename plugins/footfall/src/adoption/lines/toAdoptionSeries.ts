import {
  AdoptionFigureName,
  AdoptionPoint,
  Day,
} from '@footfall/backstage-plugin-footfall-common';
import { OccasionalLine, occasionalLines } from './adoptionLines';
import { timeOfWeek } from '../../charts/timeOf';

/** One week of the lines; null where there is no value. */
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
  /** Only in whole weeks, and where those who had to were asked. */
  readonly earned: number | null;
  /** Only in whole weeks. */
  readonly voluntary: number | null;
  /** Only in whole weeks. */
  readonly compliance: number | null;
}

/** The lines and where their names stand. */
export interface AdoptionSeries {
  readonly points: readonly AdoptionLinePoint[];
  readonly lastWhole: AdoptionLinePoint | undefined;
  /** Lines that there are because some week has a value. */
  readonly occasional: ReadonlySet<OccasionalLine>;
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
    const whole = (name: AdoptionFigureName) =>
      runs ? null : point.figures[name].value;
    return {
      from: point.from,
      to: point.to,
      time: timeOfWeek(point.from),
      isComplete: point.isComplete,
      known: point.known,
      registered: point.figures.registered.value,
      active: whole('activeAdoption'),
      running: runs || leadsToRunning ? active : null,
      // Where nobody had to, or nobody was asked, it would only repeat another.
      earned:
        point.figures.wouldStay.value === null ? null : whole('earnedAdoption'),
      voluntary: whole('voluntaryAdoption'),
      compliance: whole('mandatedCompliance'),
    };
  });
  return {
    points,
    lastWhole: points[lastWholeIndex],
    occasional: new Set(
      occasionalLines.filter(key => points.some(point => point[key] !== null)),
    ),
  };
}
