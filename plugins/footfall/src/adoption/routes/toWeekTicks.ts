import { addDays, Day } from '@footfall/backstage-plugin-footfall-common';
import { toMonthTicks } from '../../charts/toMonthTicks';
import { Formats } from '../../figures/formats';

/**
 * Marks an axis of weeks by months: the week in which a month begins carries
 * its name.
 */
export function toWeekTicks(
  weeks: readonly Day[],
  maxTicks: number,
  formats: Pick<Formats, 'month' | 'monthOfYear'>,
): ReadonlyMap<string, string> {
  const first = weeks.at(0);
  const last = weeks.at(-1);
  if (first === undefined || last === undefined) {
    return new Map();
  }
  const range = { from: first, to: addDays(last, 7) };
  return new Map(
    toMonthTicks(range, maxTicks).flatMap(({ day, hasYear }) => {
      const week = weeks.findLast(from => from <= day);
      const name = hasYear ? formats.monthOfYear(day) : formats.month(day);
      return week === undefined ? [] : [[week, name] as const];
    }),
  );
}
