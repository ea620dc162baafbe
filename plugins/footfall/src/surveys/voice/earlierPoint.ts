import {
  HistoryRow,
  SurveyHistory,
} from '@footfall/backstage-plugin-footfall-common';
import { HistoryPoint } from './measures';

/** What was answered before, and in which wave. */
export interface EarlierPoint {
  readonly number: number;
  readonly point: HistoryPoint;
}

/**
 * The last wave before another in which the figures of a group were shown. Waves
 * and points are in the same order, the oldest first.
 */
export function earlierPoint(
  waves: SurveyHistory['waves'],
  { points }: HistoryRow,
  waveId: string,
): EarlierPoint | undefined {
  const at = waves.findIndex(({ id }) => id === waveId);
  return points
    .map((point, index) => ({ point, number: waves[index].number }))
    .slice(0, Math.max(at, 0))
    .reverse()
    .find(({ point }) => point.status === 'shown');
}
