import {
  addDays,
  AdoptionCounts,
  adoptionFiguresOf,
  AdoptionPoint,
  Day,
  noAdoptionCounts,
} from '@footfall/backstage-plugin-footfall-common';

/** A week of a series with these services; all of them registered. */
export function createAdoptionPoint(
  week: Partial<Omit<AdoptionCounts, 'known' | 'registered'>> & {
    from: string;
    isComplete?: boolean;
    wouldStay?: number;
  },
): AdoptionPoint {
  const { from, isComplete = true, wouldStay, ...given } = week;
  const counts = { ...noAdoptionCounts, ...given };
  const known = counts.paved + counts.mixed + counts.bypassing + counts.dormant;
  const all = { ...counts, known, registered: known };
  return {
    ...all,
    figures: adoptionFiguresOf(
      all,
      null,
      { minPeople: 5 },
      wouldStay === undefined
        ? undefined
        : {
            value: wouldStay,
            numerator: 10 * wouldStay,
            denominator: 10,
            reason: null,
          },
    ),
    from: from as Day,
    to: addDays(from as Day, 7),
    isComplete,
  };
}
