import { Day } from '@footfall/backstage-plugin-footfall-common';
import { toMonthTicks } from './toMonthTicks';

const range = (from: string, to: string) => ({
  from: from as Day,
  to: to as Day,
});

describe('toMonthTicks', () => {
  it('marks every third month of a year and a half, with the year where it is new', () => {
    const ticks = toMonthTicks(range('2025-05-26', '2026-11-21'), 7);
    expect(ticks).toEqual([
      { day: '2025-06-01', hasYear: true },
      { day: '2025-09-01', hasYear: false },
      { day: '2025-12-01', hasYear: false },
      { day: '2026-03-01', hasYear: true },
      { day: '2026-06-01', hasYear: false },
      { day: '2026-09-01', hasYear: false },
    ]);
  });

  it('leaves out a month that begins too near the end for its name', () => {
    expect(toMonthTicks(range('2026-01-10', '2026-03-04'), 7)).toEqual([
      { day: '2026-02-01', hasYear: true },
    ]);
  });

  it('marks nothing where no month begins', () => {
    expect(toMonthTicks(range('2026-01-10', '2026-01-20'), 7)).toEqual([]);
  });
});
