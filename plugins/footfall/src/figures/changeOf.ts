import {
  adoptionFigureDefinitions,
  AdoptionFigureName,
  gapOf,
  Metric,
} from '@footfall/backstage-plugin-footfall-common';

/**
 * How far a figure lies above what it was before, in percentage points. Missing
 * where either is.
 */
export function changeOf(
  name: AdoptionFigureName,
  now: Metric,
  before: Metric,
): Metric {
  if (adoptionFigureDefinitions[name].unit === 'share') {
    return gapOf(now, before);
  }
  if (now.value === null) {
    return now;
  }
  return before.value === null
    ? before
    : { ...now, value: now.value - before.value };
}
