import { UNATTRIBUTED_KEY } from '../adoption/groupings';
import { DigestMove } from './Digest';
import { WeekFacts } from './DigestFacts';
import { digestFigureOf } from './digestFigure';

/**
 * A change smaller than this is not called a move. A team of twenty services
 * moves with each of them.
 *
 * @public
 */
export const MIN_MOVE_PP = 5;

/** Binary fractions must not cost a change of exactly so much. */
const TOLERANCE = 1e-9;

const sizeOf = ({ activeAdoption }: DigestMove) =>
  Math.abs(activeAdoption.changePp ?? 0);

/** The teams that moved; one that has no value in either week has not. */
export function movesOf(now: WeekFacts, before: WeekFacts): DigestMove[] {
  const earlier = new Map(before.teams.map(row => [row.key, row.figures]));
  return now.teams
    .flatMap(({ key, title, figures }): DigestMove[] => {
      const then = earlier.get(key)?.activeAdoption;
      return then && key !== UNATTRIBUTED_KEY
        ? [
            {
              key,
              title,
              activeAdoption: digestFigureOf(figures.activeAdoption, then),
            },
          ]
        : [];
    })
    .filter(move => sizeOf(move) >= MIN_MOVE_PP - TOLERANCE)
    .sort((a, b) => sizeOf(b) - sizeOf(a) || a.key.localeCompare(b.key, 'en'));
}
