import {
  Day,
  Metric,
  PeopleReport,
} from '@footfall/backstage-plugin-footfall-common';

/** One week of active people; the numbers are null where they are withheld. */
export interface PeopleWeek {
  readonly from: Day;
  readonly share: number | null;
  readonly active: number | null;
  readonly members: number | null;
  readonly reason: Metric['reason'];
}

/** The weeks of the chart, and how many of them hold nothing to draw. */
export interface PeopleSeries {
  readonly weeks: readonly PeopleWeek[];
  readonly withheld: number;
}

/** Turns the weeks of a report into those of the chart, oldest first. */
export function toPeopleWeeks(weeks: PeopleReport['weeks']): PeopleSeries {
  return {
    weeks: weeks.map(({ from, active }) => ({
      from,
      share: active.value,
      active: active.numerator,
      members: active.denominator,
      reason: active.reason,
    })),
    withheld: weeks.filter(({ active }) => active.value === null).length,
  };
}
