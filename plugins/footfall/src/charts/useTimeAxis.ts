import { useMemo } from 'react';
import { DayRange } from '@footfall/backstage-plugin-footfall-common';
import { useFormats } from '../figures/useFormats';
import { timeOf } from './timeOf';
import { toMonthTicks } from './toMonthTicks';

const TICKS_WIDE = 7;
const TICKS_NARROW = 4;

/** A time axis of whole days that is marked by months. */
export function useTimeAxis(range: DayRange, isNarrow: boolean) {
  const formats = useFormats();
  return useMemo(() => {
    const ticks = toMonthTicks(range, isNarrow ? TICKS_NARROW : TICKS_WIDE);
    const labels = new Map(
      ticks.map(({ day, hasYear }) => [
        timeOf(day),
        hasYear ? formats.monthOfYear(day) : formats.month(day),
      ]),
    );
    return {
      domain: [timeOf(range.from), timeOf(range.to)] as [number, number],
      ticks: [...labels.keys()],
      tickFormatter: (time: number) => labels.get(time) ?? '',
    };
  }, [range, isNarrow, formats]);
}
