import { AdoptionCounts, adoptionFiguresOf, noAdoptionCounts } from '../domain';
import {
  adoptionCountsSchema,
  AdoptionInterval,
  AdoptionPerInterval,
  AdoptionReport,
  AdoptionRow,
  MeasuredAdoption,
} from './adoption';

/** One point of a series, with a window of its own. @public */
export type AdoptionPoint = MeasuredAdoption & AdoptionInterval;

const countNames = adoptionCountsSchema.keyof().options;

// People are not counted for each point of a series.
const people = null;
const policy = { minPeople: Infinity };

/**
 * A series by its columns.
 *
 * @param points - the counts of each of the answer's intervals, in their order
 * @public
 */
export function perIntervalOf(
  points: readonly AdoptionCounts[],
): AdoptionPerInterval {
  return Object.fromEntries(
    countNames.map(name => [name, points.map(counts => counts[name])]),
  ) as AdoptionPerInterval;
}

function countsAt(
  perInterval: AdoptionPerInterval,
  index: number,
): AdoptionCounts {
  const counts: Record<(typeof countNames)[number], number> = {
    ...noAdoptionCounts,
  };
  for (const name of countNames) {
    counts[name] = perInterval[name][index];
  }
  return counts;
}

/**
 * The series of a row, with the figures that follow from its counts; empty
 * where no interval was asked for.
 *
 * @public
 */
export function adoptionPointsOf(
  { intervals }: Pick<AdoptionReport, 'intervals'>,
  {
    perInterval,
    wouldStayPerInterval,
  }: Pick<AdoptionRow, 'perInterval' | 'wouldStayPerInterval'>,
): AdoptionPoint[] {
  if (!intervals || !perInterval) {
    return [];
  }
  return intervals.map((interval, index) => {
    const counts = countsAt(perInterval, index);
    return {
      ...interval,
      ...counts,
      figures: adoptionFiguresOf(
        counts,
        people,
        policy,
        wouldStayPerInterval?.[index],
      ),
    };
  });
}
