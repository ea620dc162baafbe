import {
  Day,
  isoWeekdayOf,
  SourceRecord,
} from '@footfall/backstage-plugin-footfall-common';

const FRIDAY = 5;

/** A day of a strip: what it holds, and how high it stands among its days. */
export interface DayBar {
  readonly day: Day;
  readonly deployments: number;
  /** 0 to 1: of the busiest day. */
  readonly height: number;
  readonly isWeekend: boolean;
}

/** What a strip of days comes to. */
export interface DaysSummary {
  readonly deployments: number;
  readonly activeDays: number;
  readonly busiest: DayBar | null;
}

/** The days of a source against its own busiest one. */
export function toDayBars(days: SourceRecord['days']): DayBar[] {
  const most = Math.max(0, ...days.map(({ deployments }) => deployments));
  return days.map(({ day, deployments }) => ({
    day,
    deployments,
    height: most === 0 ? 0 : deployments / most,
    isWeekend: isoWeekdayOf(day) > FRIDAY,
  }));
}

/** Sums up days; of days alike the first is the busiest. */
export function summarizeDays(bars: readonly DayBar[]): DaysSummary {
  return {
    deployments: bars.reduce((sum, { deployments }) => sum + deployments, 0),
    activeDays: bars.filter(({ deployments }) => deployments > 0).length,
    busiest: bars.find(({ height }) => height === 1) ?? null,
  };
}
