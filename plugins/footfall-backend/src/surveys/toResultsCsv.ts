import {
  SurveyHistory,
  WaveResults,
} from '@footfall/backstage-plugin-footfall-common';
import { CsvRow } from '../http/csv';

export const waveResultColumns = [
  'key',
  'title',
  'status',
  'invited',
  'n',
  'responseRate',
  'questionId',
  'kind',
  'mean',
  'nps',
  'npsMargin',
  'share',
  'health',
  'distribution',
] as const;

/** A line for each question of each row: the same that the API tells. */
export function toWaveResultRows({ total, rows }: WaveResults): CsvRow[] {
  return [total, ...rows].flatMap(({ questions, ...row }) => {
    const named = {
      key: row.key,
      title: row.title,
      status: row.status,
      invited: row.invited,
      n: row.n,
      responseRate: row.responseRate,
    };
    return questions.length === 0
      ? [named]
      : questions.map(({ distribution, ...question }) => ({
          ...named,
          ...question,
          distribution: distribution.join(' '),
        }));
  });
}

export const historyColumns = [
  'key',
  'title',
  'wave',
  'closesOn',
  'status',
  'invited',
  'n',
  'responseRate',
  'recommendMean',
  'nps',
  'npsMargin',
  'satisfaction',
  'wouldStay',
] as const;

/** A line for each wave of each row. */
export function toHistoryRows({ total, rows, waves }: SurveyHistory): CsvRow[] {
  return [total, ...rows].flatMap(({ key, title, points }) =>
    points.map((point, index) => ({
      key,
      title,
      wave: waves[index].number,
      closesOn: waves[index].closesOn,
      status: point.status,
      invited: point.invited,
      n: point.n,
      responseRate: point.responseRate,
      recommendMean: point.recommend?.mean ?? null,
      nps: point.recommend?.nps ?? null,
      npsMargin: point.recommend?.npsMargin ?? null,
      satisfaction: point.satisfaction?.mean ?? null,
      wouldStay: point.wouldStay?.share ?? null,
    })),
  );
}
