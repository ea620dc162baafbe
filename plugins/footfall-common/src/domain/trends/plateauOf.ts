import { medianOf } from './statistics';
import { directionOver, WeeklyValue } from './directionOver';

/** A shorter run is not called a plateau. @public */
export const MIN_PLATEAU_WEEKS = 8;

const TOLERANCE_PP = 3;

/**
 * That a figure has not moved for a while.
 *
 * @public
 */
export interface Plateau {
  readonly weeks: number;
  /** The median of the run, in percentage points. */
  readonly level: number;
}

function plateauOver(run: readonly number[]): Plateau | undefined {
  const level = medianOf(run);
  return level !== undefined &&
    run.every(value => Math.abs(value - level) <= TOLERANCE_PP) &&
    directionOver(run).direction === 'flat'
    ? { weeks: run.length, level }
    : undefined;
}

/**
 * The longest run of whole weeks, ending with the last one, over which the
 * trend is flat and every week lies within 3 percentage points of the run's
 * median. Reported from 8 weeks on. A week without a value ends a run.
 *
 * @param weeks - whole weeks, oldest first, in percentage points
 * @public
 */
export function plateauOf(weeks: readonly WeeklyValue[]): Plateau | null {
  const gap = weeks.lastIndexOf(null);
  const measured = weeks.slice(gap + 1) as number[];
  for (let length = measured.length; length >= MIN_PLATEAU_WEEKS; length -= 1) {
    const plateau = plateauOver(measured.slice(-length));
    if (plateau) {
      return plateau;
    }
  }
  return null;
}
